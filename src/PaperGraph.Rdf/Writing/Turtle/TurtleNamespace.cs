namespace PaperGraph.Rdf;

/// <summary>A namespace that a Turtle writer knows, with what it knows of it.</summary>
internal sealed class TurtleNamespace(byte[] name, int stem)
{
    public byte[] Name { get; } = name;

    /// <summary>The length of the name up to its last slash or number sign.</summary>
    public int Stem { get; } = stem;

    /// <summary>The prefix with its colon; null where there is none.</summary>
    public byte[]? Prefix { get; set; }

    /// <summary>Whether the document says so already.</summary>
    public bool IsDeclared { get; set; }

    /// <summary>Whether whoever began the document chose the prefix.</summary>
    public bool IsFixed { get; set; }

    /// <summary>How often a prefix was missed.</summary>
    public int Misses { get; set; }

    /// <summary>The next one whose stem looks alike.</summary>
    public TurtleNamespace? Next { get; set; }
}
