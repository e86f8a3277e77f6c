namespace PaperGraph.Extraction.Introductions;

/// <summary>What a word near a name says about whose name it is.</summary>
[Flags]
internal enum WordRole : short
{
    None = 0,

    /// <summary>The authors propose: "introduce", "presents".</summary>
    Propose = 1,

    /// <summary>Something gets a name: "called", "dubbed".</summary>
    Name = 2,

    /// <summary>Something is made: "develop", "release".</summary>
    Make = 4,

    /// <summary>Something is new: "novel", "our".</summary>
    New = 8,

    /// <summary>The authors or their paper: "we", "this".</summary>
    Own = 16,

    /// <summary>What follows is a tool or a rival: "using", "such", "than".</summary>
    Rival = 32,

    /// <summary>Says what the name before it does: "achieves", "consists".</summary>
    Result = 64,

    /// <summary>Separates a cue from its object: "for", "that".</summary>
    Break = 128,

    /// <summary>Says what kind of thing is named: "framework", "dataset".</summary>
    Kind = 256,
}
