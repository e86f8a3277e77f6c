namespace PaperGraph.Export.Rdf;

/// <summary>Writes <c>graph.ttl</c>: the assertions, for reading and for SPARQL.</summary>
public sealed class TurtleGraphWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string FileName => "graph.ttl";

    /// <inheritdoc/>
    public void Write(ExportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(context);
        RdfExport.WriteTurtle(context.Graph, context.Overlap.Pairs, context.Build, new ResourceIris(context.BaseIri), output);
    }
}
