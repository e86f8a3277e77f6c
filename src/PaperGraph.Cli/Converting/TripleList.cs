using PaperGraph.Rdf;

namespace PaperGraph.Cli.Converting;

/// <summary>Keeps triples as values.</summary>
internal sealed class TripleList : IQuadSink
{
    public List<Triple> Triples { get; } = [];

    public void OnQuad(in QuadView quad) => Triples.Add(quad.ToQuad().Triple);
}
