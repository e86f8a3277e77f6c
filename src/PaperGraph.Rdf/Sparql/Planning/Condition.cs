using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>An expression in its place: which slots its variables are, and what its EXISTS patterns have become.</summary>
/// <param name="Source">The expression.</param>
/// <param name="Slots">The slot of each variable that it can see; others are unbound.</param>
/// <param name="Patterns">The patterns of EXISTS inside.</param>
internal sealed record Condition(
    Expression Source, IReadOnlyDictionary<string, int> Slots, IReadOnlyDictionary<ExistsExpression, Node> Patterns)
{
    /// <summary>The slots that it looks at.</summary>
    public required SlotSet Read { get; init; }

    /// <summary>The slots that its patterns fill while they are tried.</summary>
    public required SlotSet Touched { get; init; }

    /// <summary>Whether it has to match a pattern, and so comes after what has not.</summary>
    public bool IsCostly => Patterns.Count > 0;
}
