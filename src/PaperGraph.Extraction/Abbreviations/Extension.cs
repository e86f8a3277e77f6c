namespace PaperGraph.Extraction.Abbreviations;

/// <summary>Where a long form stands in a compound, whether the whole of the compound is taken.</summary>
internal enum Extension
{
    /// <summary>It begins and ends with words that stand free.</summary>
    None,

    /// <summary>It begins inside a compound: "phase coding" of "two-phase coding".</summary>
    CutAtStart,

    /// <summary>The compound's first parts are taken in, though no letter speaks for them.</summary>
    TakenAtStart,

    /// <summary>It ends inside a compound.</summary>
    CutAtEnd,

    /// <summary>The compound's last parts are taken in.</summary>
    TakenAtEnd,
}
