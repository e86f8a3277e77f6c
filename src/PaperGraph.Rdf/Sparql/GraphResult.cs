namespace PaperGraph.Rdf.Sparql;

/// <summary>The graph that a CONSTRUCT or DESCRIBE gives: each triple once, in the order in which it was first made.</summary>
public abstract class GraphResult : QueryResult
{
    /// <summary>Computes the triples and hands them on, all in the default graph. To be called once.</summary>
    public abstract void WriteTo(IQuadSink sink);
}
