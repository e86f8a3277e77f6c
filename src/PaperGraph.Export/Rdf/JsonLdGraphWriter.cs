namespace PaperGraph.Export.Rdf;

/// <summary>Writes <c>graph.jsonld</c>: the assertions, a node a line, for programs that read JSON.</summary>
public sealed class JsonLdGraphWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string FileName => "graph.jsonld";

    /// <inheritdoc/>
    public void Write(ExportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(context);
        RdfExport.WriteJsonLd(context.Graph, context.Overlap.Pairs, context.Build, new ResourceIris(context.BaseIri), output);
    }
}
