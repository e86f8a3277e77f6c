namespace PaperGraph.Extraction;

/// <summary>What extractors add to a document, and may need from those before them.</summary>
[Flags]
public enum AnnotationLayers
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Web addresses and repositories.</summary>
    Links = 1,

    /// <summary>Short forms with their long forms.</summary>
    Abbreviations = 2,

    /// <summary>Typed mentions of concepts.</summary>
    Mentions = 4,

    /// <summary>Which mentions name something the paper introduces.</summary>
    Introductions = 8,

    /// <summary>Broader–narrower pairs.</summary>
    Hierarchy = 16,

    /// <summary>Typed relations.</summary>
    Relations = 32,
}
