namespace PaperGraph.Extraction.Introductions;

/// <summary>How a word is written.</summary>
[Flags]
internal enum NameShape : byte
{
    None = 0,

    /// <summary>Opens with a capital.</summary>
    Initial = 1,

    /// <summary>Capitals inside: "BrackNet", "eBay".</summary>
    Inner = 8,

    /// <summary>Nothing but capitals, save one unit.</summary>
    All = 16,

    /// <summary>Holds a digit.</summary>
    Digit = 32,
}
