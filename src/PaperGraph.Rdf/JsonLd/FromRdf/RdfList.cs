namespace PaperGraph.Rdf.JsonLd;

/// <summary>A list found among quads.</summary>
/// <param name="Head">The quad whose object it is.</param>
/// <param name="Cells">Its nodes, first to last.</param>
/// <param name="Items">The rdf:first quads of its nodes.</param>
internal sealed record RdfList(int Head, IReadOnlyList<int> Cells, IReadOnlyList<int> Items);
