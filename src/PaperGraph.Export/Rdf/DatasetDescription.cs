using System.Collections.Immutable;
using PaperGraph.Model;
using PaperGraph.Rdf;

namespace PaperGraph.Export.Rdf;

/// <summary>
/// The output as a whole (VoID, DCAT): its files, its vocabularies, and for each of its two named graphs how many triples each class and
/// property has. It stands in the graph of assertions and counts itself too, so that counting what was read gives the same numbers.
/// </summary>
internal sealed class DatasetDescription(KnowledgeGraph graph, ConceptTies ties, NodeIris nodes, Provenance provenance)
{
    private static readonly ImmutableArray<(string File, string? MediaType, string Format, string Content)> Files =
    [
        ("concepts.gexf", null, "GEXF", "Concepts tied by the papers that they share, laid out."),
        ("edges.csv", "text/csv", "CSV", "The edges between papers, concepts and repositories as a table."),
        ("graph.gexf", null, "GEXF", "Papers, concepts and repositories as a graph, laid out."),
        ("graph.graphml", null, "GraphML", "Papers, concepts and repositories as a graph, laid out."),
        ("graph.jsonld", "application/ld+json", "JSON-LD", "The graph of assertions."),
        ("graph.nq", "application/n-quads", "N-Quads", "The graphs of assertions and of evidence, by name."),
        ("graph.ttl", "text/turtle", "Turtle", "The graph of assertions."),
        ("nodes.csv", "text/csv", "CSV", "The papers, concepts and repositories as a table."),
        ("overlap.csv", "text/csv", "CSV", "Pairs of concepts that stand out for the papers that they share."),
        ("papers.jsonl", null, "JSON Lines", "Each paper with its entities, links and relations."),
    ];

    private const string MediaTypes = "https://www.iana.org/assignments/media-types/";

    private readonly Description _description = new();

    public List<Triple> All()
    {
        var (assertions, evidence) = (AssertionCensus.Of(graph, ties), EvidenceCensus.Of(graph));
        evidence.Add(provenance.All());

        // The description counts itself, and a count changes what it says but not how much: the second or third attempt is right.
        var own = new GraphCensus();
        while (true)
        {
            var all = new GraphCensus();
            all.Add(assertions);
            all.Add(own);
            var triples = Describe(all, evidence);
            var recounted = new GraphCensus();
            recounted.Add(triples);
            if (recounted.Properties.SequenceEqual(own.Properties) && recounted.Classes.SequenceEqual(own.Classes)) return triples;
            own = recounted;
        }
    }

    private List<Triple> Describe(GraphCensus assertions, GraphCensus evidence)
    {
        var iris = nodes.Iris;
        List<Triple> triples = [.. Dataset(assertions.Triples + evidence.Triples)];
        AddSubset(triples, iris.AssertionGraph, "Assertions", "What is asserted: graph.ttl, and the named graph of this name in graph.nq.", assertions);
        AddSubset(triples, iris.EvidenceGraph, "Evidence", "Where the papers say so: the named graph of this name in graph.nq.", evidence);
        foreach (var (file, mediaType, format, content) in Files)
        {
            _description.Of(iris.Distribution(file), Ontology.DcatDistributionClass)
                .Add(Ontology.DctermsTitle, file)
                .Add(Ontology.DctermsDescription, content)
                .Add(Ontology.DcFormat, format);
            if (mediaType is not null) _description.Add(Ontology.DcatMediaType, new Iri(MediaTypes + mediaType));
            triples.AddRange(_description.Sorted());
        }

        triples.AddRange(_description.Of(iris.ConceptScheme, Ontology.SkosConceptScheme)
            .Add(Ontology.DctermsTitle, "Concepts of the PaperGraph knowledge graph")
            .Add(Ontology.DctermsIsPartOf, iris.Dataset)
            .Sorted());
        return triples;
    }

    private List<Triple> Dataset(long triples)
    {
        var counts = $"{graph.Papers.Length} papers, {graph.Concepts.Length} concepts, {graph.Repositories.Length} repositories";
        _description.Of(nodes.Iris.Dataset, Ontology.VoidDataset, Ontology.DcatDataset)
            .Add(Ontology.DctermsTitle, "PaperGraph knowledge graph")
            .Add(Ontology.DctermsDescription, $"{counts}, {graph.Relations.Length} relations between concepts")
            .Add(Ontology.VoidEntities, Literal.Of(graph.Papers.Length + graph.Concepts.Length + graph.Repositories.Length))
            .Add(Ontology.VoidTriples, Literal.Of(triples))
            .Add(Ontology.VoidUriSpace, nodes.Iris.Base)
            .Add(Ontology.VoidSubset, nodes.Iris.AssertionGraph)
            .Add(Ontology.VoidSubset, nodes.Iris.EvidenceGraph);
        foreach (var vocabulary in Ontology.Vocabularies) _description.Add(Ontology.VoidVocabulary, vocabulary);
        foreach (var file in Files) _description.Add(Ontology.DcatDistribution, nodes.Iris.Distribution(file.File));
        return _description.Sorted();
    }

    private void AddSubset(List<Triple> triples, Iri name, string title, string content, GraphCensus census)
    {
        _description.Of(name, Ontology.VoidDataset)
            .Add(Ontology.DctermsTitle, title)
            .Add(Ontology.DctermsDescription, content)
            .Add(Ontology.VoidTriples, Literal.Of(census.Triples))
            .Add(Ontology.VoidClasses, Literal.Of(census.Classes.Count))
            .Add(Ontology.VoidProperties, Literal.Of(census.Properties.Count));
        foreach (var type in census.Classes.Keys) _description.Add(Ontology.VoidClassPartition, ResourceIris.Partition(name, type));
        foreach (var property in census.Properties.Keys)
            _description.Add(Ontology.VoidPropertyPartition, ResourceIris.Partition(name, property));
        triples.AddRange(_description.Sorted());
        foreach (var (type, count) in census.Classes)
            AddPartition(triples, name, Ontology.VoidClass, type, Ontology.VoidEntities, count);
        foreach (var (property, count) in census.Properties)
            AddPartition(triples, name, Ontology.VoidProperty, property, Ontology.VoidTriples, count);
    }

    private void AddPartition(List<Triple> triples, Iri graphName, Iri kind, Iri term, Iri measure, long count) =>
        triples.AddRange(_description.Of(ResourceIris.Partition(graphName, term)).Add(kind, term).Add(measure, Literal.Of(count)).Sorted());
}
