namespace PaperGraph.Rdf;

/// <summary>Which graph of a dataset: the default graph, which has no name, or one named by an IRI or a blank node.</summary>
public readonly record struct GraphName
{
    /// <summary>Names a graph by an IRI or a blank node.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is neither; for the default graph, use <c>default</c>.</exception>
    public GraphName(Term name)
    {
        if (name.Kind is not (TermKind.Iri or TermKind.BlankNode))
            throw new ArgumentException($"{name} cannot name a graph.", nameof(name));
        Name = name;
    }

    /// <summary>The name, of kind <see cref="TermKind.None"/> for the default graph.</summary>
    public Term Name { get; }

    /// <summary>Whether this is the graph without a name.</summary>
    public bool IsDefault => Name.Kind == TermKind.None;
}
