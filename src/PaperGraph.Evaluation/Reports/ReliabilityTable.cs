using System.Collections.Immutable;
using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Evaluation.Reports;

/// <summary>
/// Whether a confidence means what it says: the system's spans by tenths of confidence, and how many of each are right (place and label). Immutable.
/// </summary>
public sealed class ReliabilityTable
{
    private const int Tenths = 10;

    private ReliabilityTable(ImmutableArray<ReliabilityBin> bins)
    {
        Bins = bins;
        var all = bins.Sum(bin => bin.Count);
        ExpectedCalibrationError = all == 0 ? 0 : bins.Sum(bin => bin.Count * Math.Abs(bin.MeanConfidence - bin.ShareRight)) / all;
    }

    /// <summary>Ten bins from 0 to 1, each without its upper end but the last.</summary>
    public ImmutableArray<ReliabilityBin> Bins { get; }

    /// <summary>Mean distance between confidence and share right, weighted by count (Naeini, Cooper &amp; Hauskrecht 2015); in [0, 1].</summary>
    public double ExpectedCalibrationError { get; }

    /// <summary>The table over documents.</summary>
    public static ReliabilityTable Of(IEnumerable<DocumentScore> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var (counts, sums, right) = (new int[Tenths], new double[Tenths], new int[Tenths]);
        foreach (var document in documents)
        {
            var gold = document.Gold.Select(mention => (mention.Location, mention.Type)).ToHashSet();
            foreach (var span in document.Found)
            {
                var bin = Math.Clamp((int)(span.Confidence * Tenths), 0, Tenths - 1);
                counts[bin]++;
                sums[bin] += span.Confidence;
                if (gold.Contains((span.Location, span.Type))) right[bin]++;
            }
        }

        return new ReliabilityTable([.. Enumerable.Range(0, Tenths).Select(i => new ReliabilityBin(counts[i], sums[i] / Math.Max(1, counts[i]), (double)right[i] / Math.Max(1, counts[i])))]);
    }
}
