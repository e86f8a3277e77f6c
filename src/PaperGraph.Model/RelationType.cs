namespace PaperGraph.Model;

/// <summary>How one concept stands to another by what a paper says. Read "head … tail".</summary>
public enum RelationType
{
    /// <summary>A method serves a task or another method.</summary>
    UsedFor,

    /// <summary>A method was tested on a dataset.</summary>
    EvaluatedOn,

    /// <summary>A method was compared with another.</summary>
    ComparedWith,

    /// <summary>The head is a component of the tail.</summary>
    PartOf,

    /// <summary>The head does better than, or extends, the tail.</summary>
    Improves,

    /// <summary>The tail is the more general concept (skos:broader).</summary>
    Broader,
}
