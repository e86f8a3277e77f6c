namespace PaperGraph.Construction.Linking;

/// <summary>How a surface came to mean its concept.</summary>
internal enum ReadingKind
{
    /// <summary>By its own key.</summary>
    Itself,

    /// <summary>As a short form that the paper defines.</summary>
    Defined,

    /// <summary>As a short form that other papers define.</summary>
    ByCorpus,

    /// <summary>As a short form that other papers define in several ways, or too few to hold everywhere, by what else its paper is about.</summary>
    ByContext,

    /// <summary>By its own key, for as a short form it has several senses and none prevails.</summary>
    Ambiguous,

    /// <summary>By its own key, for the thesaurus forbids what it is short for.</summary>
    SplitApart,
}
