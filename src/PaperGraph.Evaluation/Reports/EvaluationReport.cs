using System.Collections.Immutable;
using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Evaluation.Reports;

/// <summary>How extraction did on annotated papers: sums over all of them, and each by itself. Immutable.</summary>
public sealed class EvaluationReport
{
    private const string WorstBy = "all-untyped";

    private EvaluationReport(ImmutableArray<DocumentScore> documents, ImmutableArray<Counts> totals)
    {
        Documents = documents;
        Totals = totals;
    }

    /// <summary>Names of the rows, in order: document-level sets first, then mentions.</summary>
    public static ImmutableArray<string> Rows { get; } = [.. DocumentScorer.Rows, .. MentionScorer.Rows];

    /// <summary>Every document, in the order given.</summary>
    public ImmutableArray<DocumentScore> Documents { get; }

    /// <summary>Sums over the documents, one for each of <see cref="Rows"/>.</summary>
    public ImmutableArray<Counts> Totals { get; }

    /// <summary>The sum of one row.</summary>
    /// <exception cref="ArgumentException">There is no such row.</exception>
    public Counts this[string row] => Totals[IndexOf(row)];

    /// <summary>Sums the scores of documents.</summary>
    public static EvaluationReport Of(IEnumerable<DocumentScore> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var all = documents.ToImmutableArray();
        var totals = new Counts[Rows.Length];
        foreach (var document in all)
        {
            for (var row = 0; row < totals.Length; row++) totals[row] += document.Rows[row].Counts;
        }

        return new EvaluationReport(all, [.. totals]);
    }

    /// <summary>The documents with most misses and extras among all entities, worst first, equals by identifier.</summary>
    public ImmutableArray<DocumentScore> Worst(int count)
    {
        var row = IndexOf(WorstBy);
        return
        [
            .. Documents.Where(document => document.Rows[row].Faults > 0)
                .OrderByDescending(document => document.Rows[row].Faults).ThenBy(document => document.Id)
                .Take(count),
        ];
    }

    private static int IndexOf(string row) =>
        Rows.IndexOf(row, StringComparer.Ordinal) is var index and >= 0 ? index : throw new ArgumentException($"There is no row '{row}'.", nameof(row));
}
