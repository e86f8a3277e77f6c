namespace PaperGraph.Export.Rdf;

/// <summary>Writes <c>graph.nq</c>: the assertions in one named graph, and in another every mention and the place of every relation.</summary>
public sealed class NQuadsGraphWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string FileName => "graph.nq";

    /// <inheritdoc/>
    public void Write(ExportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(context);
        RdfExport.WriteNQuads(context.Graph, context.Overlap.Pairs, context.Build, new ResourceIris(context.BaseIri), output);
    }
}
