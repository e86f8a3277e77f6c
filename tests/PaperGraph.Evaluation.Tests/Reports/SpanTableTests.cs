using PaperGraph.Evaluation.Reports;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Evaluation.Tests.Scoring;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Tests.Reports;

public class SpanTableTests
{
    [Theory]
    [InlineData("A 0 4", "A 0 4", "A/A 1")]
    [InlineData("A 0 4", "B 0 4", "A/B 1")]
    [InlineData("A 0 4", "", "A/missed 1")]
    [InlineData("", "A 0 4", "spurious/A 1")]
    [InlineData("A 0 4", "B 2 6", "A/boundary 1, boundary/B 1")]
    [InlineData("A 0 4, B 6 8", "A 0 4, A 4 9", "A/A 1, B/boundary 1, boundary/A 1")]
    public void Every_span_of_either_side_falls_in_one_cell(string gold, string found, string cells)
    {
        var table = ConfusionTable.Of([Score(gold, found)]);

        var filled = from row in table.Rows from column in table.Columns where table[row, column] > 0 select $"{row}/{column} {table[row, column]}";
        Assert.Equal(cells, string.Join(", ", filled));
    }

    [Fact]
    public void Confidence_is_held_against_the_share_that_is_right()
    {
        var table = ReliabilityTable.Of([Score("A 0 1, A 2 3, A 4 5", "A 0 1 0.9, A 2 3 0.9, A 6 7 0.9, A 8 9 0.9, A 4 5 1, B 10 11 0.25")]);

        Assert.Equal(10, table.Bins.Length);
        Assert.Equal((1, 0.25, 0.0), (table.Bins[2].Count, table.Bins[2].MeanConfidence, table.Bins[2].ShareRight));
        Assert.Equal((5, 0.92, 0.6), (table.Bins[9].Count, Math.Round(table.Bins[9].MeanConfidence, 6), table.Bins[9].ShareRight));
        Assert.Equal(((5 * 0.32) + 0.25) / 6, table.ExpectedCalibrationError, 1e-6);
    }

    [Fact]
    public void Faults_of_texts_show_thirty_characters_of_their_surroundings()
    {
        var text = "0123456789 0123456789 0123456789\tfern\n0123456789 0123456789 0123456789";
        var gold = MentionScorerTests.Gold("A 33 37") with { Paper = new Paper { Id = new PaperId("p"), Title = "", Abstract = text } };

        var fault = Assert.Single(DocumentFaults.Of(DocumentScore.Of(gold, new Prediction { Annotations = new Annotations { Paper = gold.Paper } })));

        Assert.Equal(new DocumentFault("A", IsMissed: true, "fern", "…3456789 0123456789 0123456789 «fern» 0123456789 0123456789 0123456…"), fault);
    }

    private static DocumentScore Score(string gold, string found)
    {
        var paper = MentionScorerTests.Gold(gold);
        return DocumentScore.Of(paper, new Prediction { Annotations = new Annotations { Paper = paper.Paper }, Spans = [.. MentionScorerTests.Found(found)] });
    }
}
