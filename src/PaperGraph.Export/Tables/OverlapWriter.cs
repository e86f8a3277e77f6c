using PaperGraph.Analysis.Overlap;

namespace PaperGraph.Export.Tables;

/// <summary>
/// Writes <c>overlap.csv</c>: pairs of concepts that at least two papers have together, with every measure; RFC 4180 with LF. The 10,000
/// pairs with the greatest log-likelihood, the surest first. Columns: the two concepts by id and label; papers with the first and with the
/// second; the measures of <see cref="OverlapMeasure"/>, <c>count</c> being the papers with both; the p-value of the log-likelihood, and
/// that adjusted for all pairs of concepts that two papers have.
/// </summary>
public sealed class OverlapWriter : IGraphWriter
{
    private static readonly string[] Header =
    [
        "first", "first_label", "second", "second_label", "first_papers", "second_papers", "count", "jaccard", "cosine", "inclusion",
        "association_strength", "equivalence", "npmi", "log_likelihood", "p_value", "p_adjusted",
    ];

    private static readonly OverlapMeasure[] Measures =
    [
        OverlapMeasure.Jaccard, OverlapMeasure.Cosine, OverlapMeasure.Inclusion, OverlapMeasure.AssociationStrength,
        OverlapMeasure.Equivalence, OverlapMeasure.Npmi, OverlapMeasure.LogLikelihood,
    ];

    /// <inheritdoc/>
    public string FileName => "overlap.csv";

    /// <inheritdoc/>
    public void Write(ExportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        using var csv = CsvTable.Begin(output, Header);
        foreach (var pair in context.Overlap.Pairs)
        {
            var (first, second) = (context.Graph.Concepts[pair.First], context.Graph.Concepts[pair.Second]);
            csv.WriteField(first.Id);
            csv.WriteField(first.PrefLabel);
            csv.WriteField(second.Id);
            csv.WriteField(second.PrefLabel);
            csv.WriteField(pair.Counts.First);
            csv.WriteField(pair.Counts.Second);
            csv.WriteField(pair.Counts.Together);
            foreach (var measure in Measures) csv.WriteField(MeasureRounding.Value(pair[measure]));
            csv.WriteField(MeasureRounding.PValue(pair.PValue));
            csv.WriteField(MeasureRounding.PValue(pair.AdjustedPValue));
            csv.EndRecord();
        }
    }
}
