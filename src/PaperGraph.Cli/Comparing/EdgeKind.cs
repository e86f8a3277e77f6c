namespace PaperGraph.Cli.Comparing;

/// <summary>What an edge connects.</summary>
internal enum EdgeKind
{
    /// <summary>A paper to a concept, by its role there.</summary>
    PaperConcept,

    /// <summary>A concept to a concept, by the type of the relation.</summary>
    Relation,

    /// <summary>A paper to a repository, by its address.</summary>
    PaperRepository,
}
