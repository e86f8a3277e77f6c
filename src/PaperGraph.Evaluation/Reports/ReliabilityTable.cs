using System.Collections.Immutable;
using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Evaluation.Reports;

/// <summary>
/// Whether a confidence means what it says: the system's spans by tenths of confidence, and how many of each are right (place and label).
/// Immutable.
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

    /// <summary>
    /// Mean distance between confidence and share right, weighted by count (Naeini, Cooper &amp; Hauskrecht 2015); in [0, 1].
    /// </summary>
    public double ExpectedCalibrationError { get; }

    /// <summary>The table over the spans of documents.</summary>
    public static ReliabilityTable Of(IEnumerable<DocumentScore> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Of(documents.SelectMany(Spans));
    }

    /// <summary>The table over facts of any kind, each with its confidence in [0, 1] and whether it is right.</summary>
    public static ReliabilityTable Of(IEnumerable<(double Confidence, bool IsRight)> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var (counts, sums, right) = (new int[Tenths], new double[Tenths], new int[Tenths]);
        foreach (var (confidence, isRight) in facts)
        {
            // In single precision, as confidences are: 0.9 belongs to the last tenth.
            var bin = Math.Clamp((int)((float)confidence * Tenths), 0, Tenths - 1);
            counts[bin]++;
            sums[bin] += confidence;
            if (isRight) right[bin]++;
        }

        return new ReliabilityTable([.. Enumerable.Range(0, Tenths).Select(Bin)]);

        ReliabilityBin Bin(int i) => counts[i] == 0 ? default : new ReliabilityBin(counts[i], sums[i] / counts[i], (double)right[i] / counts[i]);
    }

    private static IEnumerable<(double Confidence, bool IsRight)> Spans(DocumentScore document)
    {
        var gold = document.Gold.Select(mention => (mention.Location, mention.Type)).ToHashSet();
        return document.Found.Select(span => ((double)span.Confidence, gold.Contains((span.Location, span.Type))));
    }
}
