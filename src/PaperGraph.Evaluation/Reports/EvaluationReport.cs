using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Evaluation.Reports;

/// <summary>How extraction did on annotated papers: sums over all of them, and each by itself. Immutable.</summary>
public sealed class EvaluationReport
{
    private static readonly ImmutableArray<string> WorstBy = ["all-untyped", "spans-typed", "abbreviations-exact", RelationScorer.Row];

    private EvaluationReport(ImmutableArray<DocumentScore> documents, ImmutableArray<string> rows, ImmutableArray<Counts> totals)
    {
        Documents = documents;
        Rows = rows;
        Totals = totals;
        Figures = [.. rows.Zip(totals, (row, sum) => new ReportFigure(row, sum.Precision, sum.Recall, sum.F1, sum.Gold, sum.System)), .. Keyphrases(documents)];
    }

    /// <summary>Names of the counted rows that any document has, in order: document-level sets, mentions, relations.</summary>
    public ImmutableArray<string> Rows { get; }

    /// <summary>Every document, in the order given.</summary>
    public ImmutableArray<DocumentScore> Documents { get; }

    /// <summary>Sums over the documents, one for each of <see cref="Rows"/>.</summary>
    public ImmutableArray<Counts> Totals { get; }

    /// <summary>What a reader sees: a figure for each of <see cref="Rows"/>, then the means of keyphrases (<c>keyphrases F1@10</c>).</summary>
    public ImmutableArray<ReportFigure> Figures { get; }

    /// <summary>The sum of one row.</summary>
    /// <exception cref="ArgumentException">There is no such row.</exception>
    public Counts this[string row] =>
        Rows.IndexOf(row, StringComparer.Ordinal) is var index and >= 0
            ? Totals[index]
            : throw new ArgumentException($"There is no row '{row}'.", nameof(row));

    /// <summary>Sums the scores of documents.</summary>
    public static EvaluationReport Of(IEnumerable<DocumentScore> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var all = documents.ToImmutableArray();
        var totals = all.SelectMany(document => document.Rows)
            .GroupBy(row => row.Row, row => row.Counts, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Aggregate((a, b) => a + b), StringComparer.Ordinal);
        ImmutableArray<string> known =
        [
            .. DocumentScorer.Rows, .. MentionScorer.Rows, .. LabelRows(totals.Keys, MentionScorer.ExactOf), .. LabelRows(totals.Keys, MentionScorer.OverlapOf),
            RelationScorer.Row, .. LabelRows(totals.Keys, RelationScorer.RowOf),
        ];
        ImmutableArray<string> rows = [.. known.Where(totals.ContainsKey)];
        return new EvaluationReport(all, rows, [.. rows.Select(row => totals[row])]);
    }

    /// <summary>
    /// The documents with most misses and extras among all entities (mentions, abbreviations or relations where there are none), worst first,
    /// equals by identifier.
    /// </summary>
    public ImmutableArray<DocumentScore> Worst(int count)
    {
        var row = WorstBy.FirstOrDefault(row => Rows.Contains(row, StringComparer.Ordinal));
        return
        [
            .. Documents.Where(document => Faults(document) > 0)
                .OrderByDescending(Faults).ThenBy(document => document.Paper.Id)
                .Take(count),
        ];

        int Faults(DocumentScore document) => document.Rows.FirstOrDefault(score => score.Row == row)?.Faults ?? 0;
    }

    private static IEnumerable<string> LabelRows(IEnumerable<string> rows, string prefix) =>
        GoldLabels.Sorted(rows.Where(row => row.StartsWith(prefix, StringComparison.Ordinal)).Select(row => row[prefix.Length..])).Select(label => prefix + label);

    private static IEnumerable<ReportFigure> Keyphrases(ImmutableArray<DocumentScore> documents) =>
        from score in documents.SelectMany(document => document.Keyphrases)
        group score by score.K into depth
        orderby depth.Key
        let mean = KeyphraseScorer.Mean([.. depth])
        select new ReportFigure(
            FormattableString.Invariant($"keyphrases F1@{depth.Key}"),
            mean.Precision,
            mean.Recall,
            mean.F1,
            depth.Sum(score => score.Gold),
            depth.Sum(score => score.System));
}
