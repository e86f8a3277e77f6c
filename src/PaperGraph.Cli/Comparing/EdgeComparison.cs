using System.Collections.Immutable;

namespace PaperGraph.Cli.Comparing;

/// <summary>The edges of a kind in two builds.</summary>
internal static class EdgeComparison
{
    /// <summary>Those that only one has, by source, name and target; of the others, how many have another confidence.</summary>
    public static SubjectDifference Of(EdgeKind kind, string name, BuildSnapshot old, BuildSnapshot @new)
    {
        var (before, changed) = (0, 0);
        foreach (var (edge, confidence) in old.Edges)
        {
            if (edge.Kind != kind) continue;
            before++;
            if (@new.Edges.TryGetValue(edge, out var other) && !other.Equals(confidence)) changed++;
        }

        return new SubjectDifference(
            name,
            before,
            @new.Edges.Keys.Count(edge => edge.Kind == kind),
            kind == EdgeKind.PaperRepository ? null : changed,
            [new("lost", Missing(kind, old, @new)), new("gained", Missing(kind, @new, old))]);
    }

    private static ImmutableArray<Change> Missing(EdgeKind kind, BuildSnapshot from, BuildSnapshot other) =>
    [
        .. from.Edges.Keys.Where(edge => edge.Kind == kind && !other.Edges.ContainsKey(edge))
            .OrderBy(static edge => edge.Source, StringComparer.Ordinal)
            .ThenBy(static edge => edge.Name, StringComparer.Ordinal)
            .ThenBy(static edge => edge.Target, StringComparer.Ordinal)
            .Select(edge => new EdgeChange(
                edge,
                kind == EdgeKind.Relation ? LabelOf(from, edge.Source) : from.Papers[edge.Source].Title,
                kind == EdgeKind.PaperRepository ? null : LabelOf(from, edge.Target))),
    ];

    private static string LabelOf(BuildSnapshot build, string concept) => build.Concept(concept)?.Label ?? concept;
}
