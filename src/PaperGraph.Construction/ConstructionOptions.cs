namespace PaperGraph.Construction;

/// <summary>What a user can decide about how a graph is made.</summary>
public sealed record ConstructionOptions
{
    /// <summary>Merges, splits, drops and types that overrule every rule of ours. Empty unless given.</summary>
    public Thesaurus Thesaurus { get; init; } = Thesaurus.Empty;
}
