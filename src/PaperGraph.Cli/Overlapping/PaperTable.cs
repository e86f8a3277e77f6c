using System.Collections.Immutable;
using PaperGraph.Analysis.Overlap;

namespace PaperGraph.Cli.Overlapping;

/// <summary>Pairs of papers as a table.</summary>
internal static class PaperTable
{
    /// <summary>The best pairs of all, or those of the papers named, with the concepts they share.</summary>
    public static OverlapTable Make(BuiltPapers built, OverlapRequest request, CancellationToken cancellation)
    {
        ImmutableArray<int> named = [.. request.Names.Select(built.Paper)];
        var options = new PaperOverlapOptions
        {
            Measure = MeasureNames.Find(MeasureNames.OfPapers, request.Measure, PaperMeasure.Cosine),
            MinShared = request.MinCount ?? (named.IsEmpty ? 2 : 1),
            Top = request.Top,
            Among = named,
        };
        var found = PaperOverlap.Of(built.Incidence, options, cancellation);
        var rows = found.Pairs.Select(pair => named is [var one] && pair.Second == one ? Row(built, pair, one, pair.First) : Row(built, pair, pair.First, pair.Second));
        ImmutableArray<string> notes = found.LeftOut.IsEmpty
            ? []
            : [$"{found.LeftOut.Length} concepts of more than {options.MaxPapersPerConcept} papers were not searched; papers that share only those are not listed"];
        return new OverlapTable(Columns, [.. rows], notes);
    }

    private static readonly ImmutableArray<OverlapColumn> Columns =
    [
        new("first"), new("first_title", IsShown: false), new("second"), new("second_title", IsShown: false),
        .. MeasureNames.OfPapers.Select(static entry => new OverlapColumn(entry.Name)),
        new("concepts", IsShown: false), new("labels"),
    ];

    private static object[] Row(BuiltPapers built, PaperPair pair, int first, int second)
    {
        int[] shared = [.. built.Incidence.ConceptsOf(first).ToArray().Intersect(built.Incidence.ConceptsOf(second).ToArray()).Order()];
        return
        [
            built.Papers[first].Id.Value, built.Papers[first].Title, built.Papers[second].Id.Value, built.Papers[second].Title,
            .. MeasureNames.OfPapers.Select(entry => (object)MeasureRounding.Value(pair[entry.Measure])),
            shared.Select(concept => built.Ids[concept]).ToArray(), shared.Select(concept => built.Labels[concept]).ToArray(),
        ];
    }
}
