namespace PaperGraph.Evaluation.Gold;

/// <summary>What annotators looked for in a paper. A layer that is there may be empty; one that is not there says nothing and is not scored.</summary>
[Flags]
public enum GoldLayers
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Typed occurrences.</summary>
    Mentions = 1,

    /// <summary>Document-level phrases of each <see cref="PaperGraph.Model.ConceptType"/>.</summary>
    Phrases = 2,

    /// <summary>Names that the paper introduces.</summary>
    Introduces = 4,

    /// <summary>Pairs of short and long form.</summary>
    Abbreviations = 8,

    /// <summary>Addresses of repositories.</summary>
    Repositories = 16,

    /// <summary>Keyphrases of the document as a whole.</summary>
    Keyphrases = 32,

    /// <summary>Typed relations.</summary>
    Relations = 64,

    /// <summary>Everything.</summary>
    All = Mentions | Phrases | Introduces | Abbreviations | Repositories | Keyphrases | Relations,
}
