namespace PaperGraph.Rdf;

/// <summary>
/// An open element, and what it wants inside. The reader's stack of these stands for the call stack: depth costs heap only.
/// </summary>
internal struct RdfXmlFrame
{
    public RdfXmlContent Content;

    /// <summary>In scope for what stands inside.</summary>
    public BaseIri? Base;

    /// <summary>The tag in scope, in lower case; empty for none.</summary>
    public byte[] Language;

    /// <summary>What the stack held before this element.</summary>
    public int Mark;

    /// <summary>The node that properties inside speak of; in a property element, the node that it is a property of.</summary>
    public StackedTerm Subject;

    public StackedTerm Predicate;

    /// <summary>The name of the reified triple, or none.</summary>
    public StackedTerm Statement;

    public StackedTerm Datatype;

    /// <summary>The last cell of the list so far, or none.</summary>
    public StackedTerm Cell;

    /// <summary>Where on the stack the text of the property begins, or the room for <see cref="Cell"/>.</summary>
    public int TextStart;

    /// <summary>The number of rdf:li so far.</summary>
    public int Members;

    /// <summary>Whether a node element stood here already.</summary>
    public bool HasNode;
}
