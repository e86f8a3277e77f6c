namespace PaperGraph.Rdf;

/// <summary>
/// A quad whose terms are UTF-8 in somebody's buffer. It is good only until the sink that got it returns; <see cref="ToQuad"/> keeps it.
/// </summary>
public readonly ref struct QuadView
{
    /// <summary>
    /// Puts four terms together. The caller answers for their kinds: subject an IRI or blank node, predicate an IRI, object any term, graph
    /// an IRI, a blank node or <c>default</c>.
    /// </summary>
    public QuadView(TermView subject, TermView predicate, TermView @object, TermView graph = default)
    {
        Subject = subject;
        Predicate = predicate;
        Object = @object;
        Graph = graph;
    }

    /// <summary>An IRI or a blank node.</summary>
    public TermView Subject { get; }

    /// <summary>An IRI.</summary>
    public TermView Predicate { get; }

    /// <summary>Any term.</summary>
    public TermView Object { get; }

    /// <summary>The name of the graph; of kind <see cref="TermKind.None"/> for the default graph.</summary>
    public TermView Graph { get; }

    /// <summary>The same quad with strings of its own.</summary>
    public Quad ToQuad() => new(
        new Triple(Subject.ToTerm(), Predicate.ToTerm().AsIri(), Object.ToTerm()),
        Graph.Kind == TermKind.None ? default : new GraphName(Graph.ToTerm()));
}
