using System.Collections.Immutable;
using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Evaluation.Reports;

/// <summary>Lists the faults of one document with the text around them.</summary>
public static class DocumentFaults
{
    // It repeats the rows of single types.
    private const string Union = "all-untyped";

    /// <summary>
    /// The faults of the document-level rows, and of relations; where there are no such rows, those of mentions, occurrence by occurrence. In the
    /// order of rows; missed before extra.
    /// </summary>
    public static ImmutableArray<DocumentFault> Of(DocumentScore document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sets = document.Rows.Where(row => IsShown(row.Row)).ToList();
        var places = new PhrasePlaces(document.Paper);
        var faults = sets.SelectMany(row =>
            row.Missed.Select(item => new DocumentFault(row.Row, IsMissed: true, item, places.ContextOf(item)))
                .Concat(row.Extra.Select(item => new DocumentFault(row.Row, IsMissed: false, item, places.ContextOf(item)))));
        return document.Rows.Any(row => row.Row == Union) ? [.. faults] : [.. Spans(document), .. faults];
    }

    private static bool IsShown(string row) =>
        row is not (Union or "abbreviations-exact") && (DocumentScorer.Rows.Contains(row, StringComparer.Ordinal) || row == RelationScorer.Row);

    private static IEnumerable<DocumentFault> Spans(DocumentScore document)
    {
        var gold = document.Gold.Select(mention => (mention.Location, mention.Type)).ToHashSet();
        var found = document.Found.Select(span => (span.Location, span.Type)).ToHashSet();
        var missed = gold.Where(mention => !found.Contains(mention)).Select(mention => (mention.Location, mention.Type, IsMissed: true));
        var extra = found.Where(span => !gold.Contains(span)).Select(span => (span.Location, span.Type, IsMissed: false));
        return
            from fault in missed.Concat(extra)
            orderby fault.Location, fault.IsMissed descending
            select new DocumentFault(fault.Type, fault.IsMissed, TextContext.Inside(document.Paper, fault.Location), TextContext.Of(document.Paper, fault.Location));
    }
}
