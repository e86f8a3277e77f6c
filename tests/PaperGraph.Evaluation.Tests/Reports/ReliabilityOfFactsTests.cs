using PaperGraph.Evaluation.Reports;

namespace PaperGraph.Evaluation.Tests.Reports;

public sealed class ReliabilityOfFactsTests
{
    [Fact]
    public void Sorts_facts_by_tenths_of_confidence()
    {
        var table = ReliabilityTable.Of([(0.25, true), (0.27, false), (1.0, true)]);
        Assert.Equal((2, 0.26, 0.5), (table.Bins[2].Count, Math.Round(table.Bins[2].MeanConfidence, 9), table.Bins[2].ShareRight));
        Assert.Equal((1, 1.0, 1.0), (table.Bins[9].Count, table.Bins[9].MeanConfidence, table.Bins[9].ShareRight));
        Assert.Equal(2 * 0.24 / 3, table.ExpectedCalibrationError, 9);
    }

    [Fact]
    public void Has_no_error_without_facts() => Assert.Equal(0, ReliabilityTable.Of(Array.Empty<(double, bool)>()).ExpectedCalibrationError);
}
