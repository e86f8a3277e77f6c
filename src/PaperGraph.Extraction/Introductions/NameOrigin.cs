namespace PaperGraph.Extraction.Introductions;

/// <summary>Why a span of tokens may be a name that the paper introduces.</summary>
[Flags]
internal enum NameOrigin : byte
{
    None = 0,

    /// <summary>All before a colon or dash in the title.</summary>
    TitleHead = 1,

    /// <summary>The title before its first preposition, or the whole title.</summary>
    TitleOpening = 2,

    /// <summary>Capital words behind "propose", "a new", "called".</summary>
    Announced = 4,

    /// <summary>Small words behind "propose" or "called".</summary>
    AnnouncedPlain = 8,

    /// <summary>Holds a rare word written as names are.</summary>
    Rare = 16,

    /// <summary>Capital words in a row inside a sentence.</summary>
    Capital = 32,

    /// <summary>In quotation marks or in an emphasised face.</summary>
    Emphasised = 64,
}
