namespace PaperGraph.Extraction.Terms.Stacking;

/// <summary>How a term stands to another.</summary>
internal enum Side
{
    /// <summary>The term itself.</summary>
    Own,

    /// <summary>The other stands shortly before it.</summary>
    Left,

    /// <summary>The other stands shortly after it.</summary>
    Right,

    /// <summary>The other holds it.</summary>
    Outside,

    /// <summary>It holds the other.</summary>
    Inside,

    /// <summary>Both end in the same word.</summary>
    Kin,
}
