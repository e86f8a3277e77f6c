using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Evaluation.Reports;

/// <summary>
/// What became of every annotated mention, and whence every span of the system: rows are the annotators' labels, columns the system's. Spans of the
/// same place meet in the cell of their labels; a mention that only meets spans of another extent counts under <see cref="Boundary"/>, one that meets
/// none under <see cref="Missed"/>; a span of the system likewise in the row <see cref="Boundary"/> or <see cref="Spurious"/>. Immutable.
/// </summary>
public sealed class ConfusionTable
{
    /// <summary>Column and row of spans that overlap one of the other side and have none at their place.</summary>
    public const string Boundary = "boundary";

    /// <summary>Column of mentions that no span of the system touches.</summary>
    public const string Missed = "missed";

    /// <summary>Row of spans of the system that touch no mention.</summary>
    public const string Spurious = "spurious";

    private readonly Dictionary<(string Row, string Column), int> _counts;

    private ConfusionTable(ImmutableArray<string> labels, Dictionary<(string Row, string Column), int> counts)
    {
        Rows = [.. labels, Boundary, Spurious];
        Columns = [.. labels, Boundary, Missed];
        _counts = counts;
    }

    /// <summary>Labels, then <see cref="Boundary"/> and <see cref="Spurious"/>.</summary>
    public ImmutableArray<string> Rows { get; }

    /// <summary>Labels, then <see cref="Boundary"/> and <see cref="Missed"/>.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>The count of one cell; 0 where nothing fell.</summary>
    public int this[string row, string column] => _counts.GetValueOrDefault((row, column));

    /// <summary>The table over documents.</summary>
    public static ConfusionTable Of(IReadOnlyCollection<DocumentScore> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var counts = new Dictionary<(string Row, string Column), int>();
        foreach (var document in documents) Add(document, counts);
        var labels = documents.SelectMany(document => document.Gold.Select(mention => mention.Type).Concat(document.Found.Select(span => span.Type)));
        return new ConfusionTable(GoldLabels.Sorted(labels), counts);
    }

    private static void Add(DocumentScore document, Dictionary<(string Row, string Column), int> counts)
    {
        foreach (var mention in document.Gold)
        {
            var column = Missed;
            foreach (var span in document.Found)
            {
                if (span.Location.Overlaps(mention.Location)) column = Boundary;
                if (span.Location != mention.Location) continue;
                column = span.Type;
                break;
            }

            Count(mention.Type, column);
        }

        foreach (var span in document.Found)
        {
            if (document.Gold.Any(mention => mention.Location == span.Location)) continue;
            Count(document.Gold.Any(mention => mention.Location.Overlaps(span.Location)) ? Boundary : Spurious, span.Type);
        }

        void Count(string row, string column) => counts[(row, column)] = counts.GetValueOrDefault((row, column)) + 1;
    }
}
