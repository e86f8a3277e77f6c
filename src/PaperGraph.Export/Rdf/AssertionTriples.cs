using System.Collections.Immutable;
using PaperGraph.Analysis.Overlap;
using PaperGraph.Model;
using PaperGraph.Rdf;

namespace PaperGraph.Export.Rdf;

/// <summary>
/// What the graph asserts, as triples: the dataset, its concept scheme and its files, then papers, concepts, repositories, assertions and overlaps,
/// each in the graph's order, and within one subject by <see cref="TripleOrder"/>. One pass, one subject in memory at a time.
/// </summary>
internal sealed class AssertionTriples(KnowledgeGraph graph, ConceptTies ties, NodeIris nodes, DatasetDescription dataset)
{
    internal static readonly ImmutableArray<Iri> PaperClasses =
        [Ontology.Paper, Ontology.FabioResearchPaper, Ontology.SchemaScholarlyArticle];
    internal static readonly ImmutableArray<Iri> RepositoryClasses = [Ontology.Repository, Ontology.SchemaSoftwareSourceCode];
    internal static readonly ImmutableArray<Iri> AssertionClasses = [Ontology.Assertion, RdfNames.Statement];

    /// <summary>What stands once on each assertion.</summary>
    internal static readonly ImmutableArray<Iri> AssertionProperties =
        [RdfNames.Subject, RdfNames.Predicate, RdfNames.Object, Ontology.Support, Ontology.Confidence];

    /// <summary>What stands once on each overlap.</summary>
    internal static readonly ImmutableArray<Iri> OverlapProperties =
        [Ontology.CommonPapers, Ontology.Jaccard, Ontology.Npmi, Ontology.LogLikelihood, Ontology.AdjustedPValue];

    private readonly Description _description = new();

    public IEnumerable<Triple> All()
    {
        foreach (var triple in dataset.All()) yield return triple;

        int edge = 0, link = 0, relation = 0;
        for (var i = 0; i < graph.Papers.Length; i++)
        {
            foreach (var triple in Paper(i, ref edge, ref link)) yield return triple;
        }

        for (var i = 0; i < graph.Concepts.Length; i++)
        {
            foreach (var triple in Concept(i, ref relation)) yield return triple;
        }

        for (var i = 0; i < graph.Repositories.Length; i++)
        {
            foreach (var triple in Repository(i)) yield return triple;
        }

        for (var i = 0; i < graph.Relations.Length; i++)
        {
            foreach (var triple in Assertion(i)) yield return triple;
        }

        foreach (var pair in ties.Pairs)
        {
            foreach (var triple in Overlap(pair)) yield return triple;
        }
    }

    private List<Triple> Paper(int index, ref int edge, ref int link)
    {
        var paper = graph.Papers[index];
        _description.Of(nodes.Papers[index], PaperClasses.AsSpan())
            .Add(Ontology.DctermsIdentifier, paper.Id.Value)
            .Add(Ontology.DctermsTitle, paper.Title)
            .Add(Ontology.DctermsAbstract, paper.Abstract)
            .Add(Ontology.BiboDoi, paper.Doi)
            .Add(Ontology.FabioHasArXivId, paper.ArxivId);
        if (paper.Doi is { Length: > 0 } doi) _description.Add(Ontology.OwlSameAs, Terms.WebAddress("https://doi.org/" + doi));
        if (paper.Year is { } year) _description.Add(Ontology.FabioHasPublicationYear, Terms.Year(year));
        if (paper.Url is { Length: > 0 } url) _description.Add(Ontology.SchemaUrl, Terms.WebAddress(url));
        foreach (var author in paper.Authors) _description.Add(Ontology.DcCreator, author);
        foreach (var category in paper.Categories) _description.Add(Ontology.DcSubject, category);
        foreach (var keyword in paper.Keywords) _description.Add(Ontology.SchemaKeywords, keyword);
        foreach (var source in paper.Sources) _description.Add(Ontology.DcSource, source.ToString());

        for (; edge < graph.PaperConcepts.Length && graph.PaperConcepts[edge].Paper == index; edge++)
        {
            var (concept, role) = (nodes.Concepts[graph.PaperConcepts[edge].Concept], graph.PaperConcepts[edge].Role);
            _description.Add(Ontology.Mentions, concept);
            if (role == PaperRole.Introduces) _description.Add(Ontology.Introduces, concept);
        }

        for (; link < graph.Links.Length && graph.Links[link].Paper == index; link++)
        {
            var (repository, page) = (graph.Links[link].Repository, graph.Links[link].Link.Url);
            if (repository >= 0)
                _description.Add(Ontology.HasRepository, nodes.Repositories[repository]);
            else
                _description.Add(Ontology.RdfsSeeAlso, Terms.WebAddress(page));
        }

        return _description.Sorted();
    }

    private List<Triple> Concept(int index, ref int relation)
    {
        var concept = graph.Concepts[index];
        _description.Of(nodes.Concepts[index], Terms.Class(concept.Type), Ontology.Concept, Ontology.SkosConcept)
            .Add(Ontology.SkosPrefLabel, concept.PrefLabel)
            .Add(Ontology.SkosInScheme, nodes.Iris.ConceptScheme)
            .Add(Ontology.Support, Literal.Of(graph.ConceptSupport[index]));
        foreach (var label in concept.AltLabels) _description.Add(Ontology.SkosAltLabel, label);
        foreach (var related in ties.Related[index]) _description.Add(Ontology.SkosRelated, nodes.Concepts[related]);
        for (; relation < graph.Relations.Length && graph.Relations[relation].Head == index; relation++)
            _description.Add(Terms.Property(graph.Relations[relation].Type), nodes.Concepts[graph.Relations[relation].Tail]);
        return _description.Sorted();
    }

    private List<Triple> Repository(int index)
    {
        var repository = graph.Repositories[index];
        return _description.Of(nodes.Repositories[index], RepositoryClasses.AsSpan())
            .Add(Ontology.SchemaCodeRepository, Terms.WebAddress(repository.Url))
            .Add(Ontology.SchemaName, repository.Owner.Length == 0 ? repository.Name : $"{repository.Owner}/{repository.Name}")
            .Sorted();
    }

    private List<Triple> Assertion(int index)
    {
        var relation = graph.Relations[index];
        return _description.Of(nodes.Assertions[index], AssertionClasses.AsSpan())
            .Add(RdfNames.Subject, nodes.Concepts[relation.Head])
            .Add(RdfNames.Predicate, Terms.Property(relation.Type))
            .Add(RdfNames.Object, nodes.Concepts[relation.Tail])
            .Add(Ontology.Support, Literal.Of(relation.Support))
            .Add(Ontology.Confidence, Terms.Probability(relation.Confidence))
            .Sorted();
    }

    private List<Triple> Overlap(in ConceptPair pair) =>
        _description.Of(nodes.Iris.Overlap(graph.Concepts[pair.First], graph.Concepts[pair.Second]), Ontology.Overlap)
            .Add(Ontology.OverlapOf, nodes.Concepts[pair.First])
            .Add(Ontology.OverlapOf, nodes.Concepts[pair.Second])
            .Add(Ontology.CommonPapers, Literal.Of(pair.Counts.Together))
            .Add(Ontology.Jaccard, Terms.Measure(pair[OverlapMeasure.Jaccard]))
            .Add(Ontology.Npmi, Terms.Measure(pair[OverlapMeasure.Npmi]))
            .Add(Ontology.LogLikelihood, Terms.Measure(pair[OverlapMeasure.LogLikelihood]))
            .Add(Ontology.AdjustedPValue, Terms.PValue(pair.AdjustedPValue))
            .Sorted();
}
