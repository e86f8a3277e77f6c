namespace PaperGraph.Rdf;

/// <summary>Where the reader stands in a statement.</summary>
internal enum TurtleFrameKind : byte
{
    /// <summary>The predicates and objects of a statement's subject.</summary>
    Statement,

    /// <summary>Between square brackets.</summary>
    Brackets,

    /// <summary>Between the parentheses of a list; the subject is the list's last cell so far.</summary>
    List,
}
