using PaperGraph.Rdf;

namespace PaperGraph.Cli.Converting;

/// <summary>Hands quads on and counts them; for a syntax that has one graph only, all graphs become one, and how many quads that moved is counted.</summary>
internal sealed class CountingSink(IQuadSink sink, bool hasGraphs) : IQuadSink
{
    /// <summary>All quads.</summary>
    public long Count { get; private set; }

    /// <summary>Those that lost the name of their graph.</summary>
    public long MovedCount { get; private set; }

    public void OnQuad(in QuadView quad)
    {
        Count++;
        if (hasGraphs || quad.Graph.Kind == TermKind.None)
        {
            sink.OnQuad(quad);
            return;
        }

        MovedCount++;
        sink.OnQuad(new QuadView(quad.Subject, quad.Predicate, quad.Object));
    }

    public void OnPrefix(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name) => sink.OnPrefix(prefix, name);
}
