using System.Collections.Immutable;
using PaperGraph.Model;
using PaperGraph.Rdf;

namespace PaperGraph.Export.Rdf;

/// <summary>The IRIs of a graph's nodes by their index, made once: most of them stand in hundreds of triples.</summary>
internal sealed class NodeIris
{
    public NodeIris(KnowledgeGraph graph, ResourceIris iris)
    {
        Iris = iris;
        Papers = [.. graph.Papers.Select(paper => iris.Paper(paper.Id))];
        Concepts = [.. graph.Concepts.Select(concept => iris.Concept(concept.Id))];
        Repositories = [.. graph.Repositories.Select(iris.Repository)];
        Assertions = [.. graph.Relations.Select(edge => iris.Assertion(graph.Concepts[edge.Head], edge.Type, graph.Concepts[edge.Tail]))];
    }

    public ResourceIris Iris { get; }

    public ImmutableArray<Iri> Papers { get; }

    public ImmutableArray<Iri> Concepts { get; }

    public ImmutableArray<Iri> Repositories { get; }

    /// <summary>By index into <see cref="KnowledgeGraph.Relations"/>.</summary>
    public ImmutableArray<Iri> Assertions { get; }
}
