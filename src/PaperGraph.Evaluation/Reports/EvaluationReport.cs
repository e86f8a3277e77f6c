using System.Collections.Immutable;
using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Evaluation.Reports;

/// <summary>How extraction did on annotated papers: sums over all of them, and each by itself. Immutable.</summary>
public sealed class EvaluationReport
{
    private static readonly ImmutableArray<string> WorstBy = ["all-untyped", "spans-typed", "abbreviations-exact"];

    private static readonly ImmutableArray<string> Known = [.. DocumentScorer.Rows, .. MentionScorer.Rows];

    private EvaluationReport(ImmutableArray<DocumentScore> documents, ImmutableArray<string> rows, ImmutableArray<Counts> totals)
    {
        Documents = documents;
        Rows = rows;
        Totals = totals;
    }

    /// <summary>Names of the rows that any document has, in order: document-level sets first, then mentions.</summary>
    public ImmutableArray<string> Rows { get; }

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
        var totals = all.SelectMany(document => document.Rows)
            .GroupBy(row => row.Row, row => row.Counts, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Aggregate((a, b) => a + b), StringComparer.Ordinal);
        ImmutableArray<string> rows = [.. Known.Where(totals.ContainsKey)];
        return new EvaluationReport(all, rows, [.. rows.Select(row => totals[row])]);
    }

    /// <summary>The documents with most misses and extras among all entities, or mentions where there are no entities, worst first, equals by identifier.</summary>
    public ImmutableArray<DocumentScore> Worst(int count)
    {
        var row = WorstBy.FirstOrDefault(row => Rows.Contains(row, StringComparer.Ordinal));
        return
        [
            .. Documents.Where(document => Faults(document) > 0)
                .OrderByDescending(Faults).ThenBy(document => document.Id)
                .Take(count),
        ];

        int Faults(DocumentScore document) => document.Rows.FirstOrDefault(score => score.Row == row)?.Faults ?? 0;
    }

    private int IndexOf(string row) =>
        Rows.IndexOf(row, StringComparer.Ordinal) is var index and >= 0 ? index : throw new ArgumentException($"There is no row '{row}'.", nameof(row));
}
