using System.Collections.Immutable;

namespace PaperGraph.Cli.Comparing;

/// <summary>All that differs between two builds.</summary>
internal sealed record BuildDifference(ImmutableArray<SubjectDifference> Subjects)
{
    /// <summary>Compares two builds.</summary>
    public static BuildDifference Between(BuildSnapshot old, BuildSnapshot @new) => new(
    [
        PapersOf(old, @new),
        ConceptsOf(old, @new),
        EdgeComparison.Of(EdgeKind.PaperConcept, "paper_concepts", old, @new),
        EdgeComparison.Of(EdgeKind.Relation, "relations", old, @new),
        EdgeComparison.Of(EdgeKind.PaperRepository, "paper_repositories", old, @new),
    ]);

    private static SubjectDifference PapersOf(BuildSnapshot old, BuildSnapshot @new)
    {
        var changed = old.Papers.Keys.Where(@new.Papers.ContainsKey)
            .Select(id => new PaperChange(id, @new.Papers[id].Title, FieldsThatDiffer(old.Papers[id], @new.Papers[id])))
            .Where(static change => !change.Fields.IsEmpty);
        return new SubjectDifference("papers", old.Papers.Count, @new.Papers.Count, ConfidenceChanged: null,
        [
            new("lost", Missing(old, @new)),
            new("gained", Missing(@new, old)),
            new("changed", [.. changed.OrderBy(static change => change.Id, StringComparer.Ordinal)]),
        ]);

        static ImmutableArray<Change> Missing(BuildSnapshot from, BuildSnapshot other) =>
        [
            .. from.Papers.Where(paper => !other.Papers.ContainsKey(paper.Key))
                .OrderBy(static paper => paper.Key, StringComparer.Ordinal)
                .Select(static paper => new PaperChange(paper.Key, paper.Value.Title, [])),
        ];
    }

    private static ImmutableArray<string> FieldsThatDiffer(PaperState old, PaperState @new) =>
        [.. old.Title == @new.Title ? [] : (string[])["title"], .. old.AbstractHash == @new.AbstractHash ? [] : (string[])["abstract"]];

    private static SubjectDifference ConceptsOf(BuildSnapshot old, BuildSnapshot @new)
    {
        (ConceptState Old, ConceptState New)[] both =
        [
            .. ByPapers(@new.Concepts).Where(concept => old.Concept(concept.Id) is not null)
                .Select(concept => (old.Concept(concept.Id)!, concept)),
        ];
        var moves = ConceptMoves.Between(old, @new);
        return new SubjectDifference("concepts", old.Concepts.Count, @new.Concepts.Count, ConfidenceChanged: null,
        [
            new("lost", Missing(old, @new)),
            new("gained", Missing(@new, old)),
            new("renamed", [.. both.Where(static pair => pair.Old.Label != pair.New.Label)
                .Select(static pair => new ValueChange(pair.New.Id, pair.New.Label, pair.Old.Label, pair.New.Label))]),
            new("retyped", [.. both.Where(static pair => pair.Old.Type != pair.New.Type)
                .Select(static pair => new ValueChange(pair.New.Id, pair.New.Label, pair.Old.Type, pair.New.Type))]),
            new("merged", [.. moves.Merged]),
            new("split", [.. moves.Split]),
        ]);

        static ImmutableArray<Change> Missing(BuildSnapshot from, BuildSnapshot other) =>
        [
            .. ByPapers(from.Concepts).Where(concept => other.Concept(concept.Id) is null)
                .Select(static concept => new ConceptChange(concept.Id, concept.Label, concept.Type, concept.Papers)),
        ];
    }

    private static IOrderedEnumerable<ConceptState> ByPapers(IEnumerable<ConceptState> concepts) =>
        concepts.OrderByDescending(static concept => concept.Papers).ThenBy(static concept => concept.Id, StringComparer.Ordinal);
}
