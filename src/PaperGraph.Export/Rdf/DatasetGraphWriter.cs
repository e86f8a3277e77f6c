namespace PaperGraph.Export.Rdf;

/// <summary>
/// Writes <c>graph.pgd</c>: what graph.nq holds as a dataset ready for queries, which is opened without reading it all. Needs memory for all
/// quads, so it is written only when asked for.
/// </summary>
public sealed class DatasetGraphWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string FileName => "graph.pgd";

    /// <inheritdoc/>
    public void Write(ExportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(context);
        RdfExport.WriteDataset(context.Graph, context.Overlap.Pairs, context.Build, new ResourceIris(context.BaseIri), output);
    }
}
