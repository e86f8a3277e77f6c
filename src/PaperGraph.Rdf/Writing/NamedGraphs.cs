namespace PaperGraph.Rdf;

/// <summary>What writers of a single graph do with the others.</summary>
internal static class NamedGraphs
{
    public static void Refuse(in QuadView quad)
    {
        if (quad.Graph.Kind != TermKind.None)
            throw new ArgumentException($"The syntax has no named graphs, as {quad.Graph.ToString()} would be one.", nameof(quad));
    }
}
