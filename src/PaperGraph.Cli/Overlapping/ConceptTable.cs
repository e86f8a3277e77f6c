using System.Collections.Immutable;
using PaperGraph.Analysis.Overlap;

namespace PaperGraph.Cli.Overlapping;

/// <summary>Pairs of concepts as a table.</summary>
internal static class ConceptTable
{
    private static readonly string[] Shown = ["count", "jaccard", "inclusion", "npmi", "log_likelihood"];

    /// <summary>The best pairs of all, or those of the concepts named, with the papers that have both.</summary>
    public static OverlapTable Make(BuiltPapers built, OverlapRequest request, CancellationToken cancellation)
    {
        ImmutableArray<int> named = [.. request.Names.Select(built.Concept)];
        var measure = MeasureNames.Find(MeasureNames.OfSets, request.Measure, OverlapMeasure.LogLikelihood);
        var options = new ConceptOverlapOptions
        {
            Measure = measure,
            MinCount = request.MinCount ?? (named.IsEmpty ? 2 : 1),
            Top = request.Top,
            Among = named,
        };
        var found = ConceptOverlap.Of(built.Incidence, options, cancellation);

        // One that is asked about stands first in each row.
        var rows = found.Pairs.Select(pair => named is [var one] && pair.Second == one ? Row(built, pair, one, pair.First) : Row(built, pair, pair.First, pair.Second));
        var notes = ImmutableArray.CreateBuilder<string>();
        if (named.IsEmpty) notes.Add($"{found.Pairs.Length} of {found.Found} pairs with at least {options.MinCount} papers; p-values adjusted for {found.Tests} tests");
        if (!found.LeftOut.IsEmpty) notes.Add($"{found.LeftOut.Length} papers with more than {options.MaxConceptsPerPaper} concepts were left out");
        return new OverlapTable(Columns(measure, named.IsEmpty), [.. rows], notes.ToImmutable());
    }

    private static ImmutableArray<OverlapColumn> Columns(OverlapMeasure measure, bool isOverview) =>
    [
        new("first", IsShown: false), new("first_label"), new("second", IsShown: false), new("second_label"), new("first_papers"), new("second_papers"),
        .. MeasureNames.OfSets.Select(entry => new OverlapColumn(entry.Name, entry.Measure == measure || Shown.Contains(entry.Name, StringComparer.Ordinal))),
        new("p_value", IsShown: false), new("p_adjusted"), new("papers", IsShown: !isOverview),
    ];

    private static object[] Row(BuiltPapers built, ConceptPair pair, int first, int second) =>
    [
        built.Ids[first], built.Labels[first], built.Ids[second], built.Labels[second],
        built.Incidence.PapersOf(first).Length, built.Incidence.PapersOf(second).Length,
        .. MeasureNames.OfSets.Select(entry => (object)MeasureRounding.Value(pair[entry.Measure])),
        MeasureRounding.PValue(pair.PValue), MeasureRounding.PValue(pair.AdjustedPValue),
        built.IdsOf(Shared(built.Incidence.PapersOf(first), built.Incidence.PapersOf(second))),
    ];

    private static List<int> Shared(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        var shared = new List<int>();
        foreach (var item in first)
        {
            if (second.BinarySearch(item) >= 0) shared.Add(item);
        }

        return shared;
    }
}
