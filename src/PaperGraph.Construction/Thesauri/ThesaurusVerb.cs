namespace PaperGraph.Construction;

/// <summary>What a line of a thesaurus asks for.</summary>
internal enum ThesaurusVerb
{
    /// <summary>All forms are one concept, named by the first.</summary>
    Merge,

    /// <summary>The two forms are never one concept.</summary>
    Split,

    /// <summary>The form names no concept.</summary>
    Drop,

    /// <summary>The form's concept has the given type.</summary>
    Type,
}
