using System.Collections.Immutable;
using PaperGraph.Export.Rows;
using PaperGraph.Model;
using PaperGraph.Rdf;

namespace PaperGraph.Export.Rdf;

/// <summary>
/// Counts what <see cref="AssertionTriples"/> will write of papers, concepts, repositories, assertions and overlaps, without making the
/// triples: whoever changes one changes both, and a test recounts what was written.
/// </summary>
internal static class AssertionCensus
{
    public static GraphCensus Of(KnowledgeGraph graph, ConceptTies ties)
    {
        var census = new GraphCensus();
        CountPapers(graph, census);
        CountLinks(graph, census);
        CountConcepts(graph, census);
        CountRepositories(graph.Repositories, census);
        CountAssertions(graph.Relations, census);
        CountOverlaps(ties, census);
        return census;
    }

    private static void CountPapers(KnowledgeGraph graph, GraphCensus census)
    {
        var values = new DistinctTexts();
        long titles = 0, abstracts = 0, dois = 0, arxivIds = 0, years = 0, urls = 0, authors = 0, categories = 0, keywords = 0, sources = 0;
        foreach (var paper in graph.Papers)
        {
            if (paper.Title.Length > 0) titles++;
            if (paper.Abstract.Length > 0) abstracts++;
            if (paper.Doi is { Length: > 0 }) dois++;
            if (paper.ArxivId is { Length: > 0 }) arxivIds++;
            if (paper.Year is not null) years++;
            if (paper.Url is { Length: > 0 }) urls++;
            authors += values.Count(paper.Authors);
            categories += values.Count(paper.Categories);
            keywords += values.Count(paper.Keywords);
            sources += DistinctTexts.Count(paper.Sources);
        }

        foreach (var type in AssertionTriples.PaperClasses) census.AddClass(type, graph.Papers.Length);
        census.Add(Ontology.DctermsIdentifier, graph.Papers.Length);
        census.Add(Ontology.DctermsTitle, titles);
        census.Add(Ontology.DctermsAbstract, abstracts);
        census.Add(Ontology.BiboDoi, dois);
        census.Add(Ontology.OwlSameAs, dois);
        census.Add(Ontology.FabioHasArXivId, arxivIds);
        census.Add(Ontology.FabioHasPublicationYear, years);
        census.Add(Ontology.SchemaUrl, urls);
        census.Add(Ontology.DcCreator, authors);
        census.Add(Ontology.DcSubject, categories);
        census.Add(Ontology.SchemaKeywords, keywords);
        census.Add(Ontology.DcSource, sources);
        census.Add(Ontology.Mentions, graph.PaperConcepts.Length);
        census.Add(Ontology.Introduces, graph.PaperConcepts.Count(edge => edge.Role == PaperRole.Introduces));
    }

    private static void CountLinks(KnowledgeGraph graph, GraphCensus census)
    {
        var (repositories, pages) = (new HashSet<int>(), new HashSet<Term>());
        for (var i = 0; i < graph.Links.Length; i++)
        {
            if (graph.Links[i].Repository >= 0) repositories.Add(graph.Links[i].Repository);
            else pages.Add(Terms.WebAddress(graph.Links[i].Link.Url));
            if (i + 1 < graph.Links.Length && graph.Links[i + 1].Paper == graph.Links[i].Paper) continue;
            census.Add(Ontology.HasRepository, repositories.Count);
            census.Add(Ontology.RdfsSeeAlso, pages.Count);
            repositories.Clear();
            pages.Clear();
        }
    }

    private static void CountConcepts(KnowledgeGraph graph, GraphCensus census)
    {
        var values = new DistinctTexts();
        long labels = 0;
        Span<long> types = stackalloc long[Enum.GetValues<ConceptType>().Length];
        foreach (var concept in graph.Concepts)
        {
            types[(int)concept.Type]++;
            labels += values.Count(concept.AltLabels);
        }

        census.AddClass(Ontology.SkosConcept, graph.Concepts.Length);
        census.AddClass(Ontology.Concept, graph.Concepts.Length);
        for (var type = 0; type < types.Length; type++)
        {
            if (Terms.Class((ConceptType)type) != Ontology.Concept) census.AddClass(Terms.Class((ConceptType)type), types[type]);
        }

        census.Add(Ontology.SkosPrefLabel, graph.Concepts.Count(concept => concept.PrefLabel.Length > 0));
        census.Add(Ontology.SkosInScheme, graph.Concepts.Length);
        census.Add(Ontology.Support, graph.Concepts.Length);
        census.Add(Ontology.SkosAltLabel, labels);
        foreach (var (type, count) in graph.Relations.CountBy(relation => relation.Type)) census.Add(Terms.Property(type), count);
    }

    private static void CountRepositories(ImmutableArray<Repository> repositories, GraphCensus census)
    {
        foreach (var type in AssertionTriples.RepositoryClasses) census.AddClass(type, repositories.Length);
        census.Add(Ontology.SchemaCodeRepository, repositories.Length);
        census.Add(Ontology.SchemaName, repositories.Count(repository => repository.Owner.Length + repository.Name.Length > 0));
    }

    private static void CountAssertions(ImmutableArray<ConceptRelation> relations, GraphCensus census)
    {
        foreach (var type in AssertionTriples.AssertionClasses) census.AddClass(type, relations.Length);
        foreach (var property in AssertionTriples.AssertionProperties) census.Add(property, relations.Length);
    }

    private static void CountOverlaps(ConceptTies ties, GraphCensus census)
    {
        census.AddClass(Ontology.Overlap, ties.Pairs.Length);
        census.Add(Ontology.OverlapOf, 2L * ties.Pairs.Length);
        foreach (var property in AssertionTriples.OverlapProperties) census.Add(property, ties.Pairs.Length);
        census.Add(Ontology.SkosRelated, ties.Related.Sum(concept => concept.Count()));
    }

    /// <summary>Counts values as the literals they become: none of an empty text, one of several that are equal.</summary>
    private sealed class DistinctTexts
    {
        private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

        public int Count(ImmutableArray<string> texts)
        {
            if (texts.Length <= 1) return texts.Length == 0 || texts[0].Length == 0 ? 0 : 1;
            _seen.Clear();
            foreach (var text in texts)
            {
                if (text.Length > 0) _seen.Add(PlainText.ForUtf8(text));
            }

            return _seen.Count;
        }

        public static int Count(ImmutableArray<SourceLocation> sources) => sources.Length <= 1 ? sources.Length : sources.Distinct().Count();
    }
}
