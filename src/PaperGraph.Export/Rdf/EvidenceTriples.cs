using System.Collections.Immutable;
using PaperGraph.Model;
using PaperGraph.Rdf;

namespace PaperGraph.Export.Rdf;

/// <summary>
/// Where the assertions stand in the papers, as triples of the evidence graph: who ran (PROV), then for each paper its texts and every
/// link and mention in them (NIF, ITS), then the places that state each relation. In the graph's order, one subject in memory at a time.
/// </summary>
internal sealed class EvidenceTriples(KnowledgeGraph graph, NodeIris nodes, Provenance provenance)
{
    /// <summary>What stands once on each place, or leads to it, beside where it is.</summary>
    internal static readonly ImmutableArray<Iri> EvidenceProperties =
    [
        Ontology.HeadMention, Ontology.TailMention, Ontology.Confidence, Ontology.ProvWasDerivedFrom, Ontology.ProvWasAttributedTo,
        Ontology.HasEvidence,
    ];

    private readonly Description _description = new();

    public IEnumerable<Triple> All()
    {
        foreach (var triple in provenance.All()) yield return triple;

        int mention = 0, link = 0, edge = 0;
        var linked = new Dictionary<TextLocation, ExtractorId>();
        for (var i = 0; i < graph.Papers.Length; i++)
        {
            var texts = TextsOf(i);
            foreach (var text in texts)
            {
                if (text.Text.Length == 0) continue;
                foreach (var triple in Context(text, nodes.Papers[i])) yield return triple;
            }

            linked.Clear();
            for (; link < graph.Links.Length && graph.Links[link].Paper == i; link++)
            {
                if (!linked.TryAdd(graph.Links[link].Link.Location, graph.Links[link].Link.Extractor)) continue;
                foreach (var triple in Link(graph.Links[link], texts)) yield return triple;
            }

            for (; mention < graph.Mentions.Length && graph.Mentions[mention].Paper == i; mention++)
            {
                var isFirst = edge < graph.PaperConcepts.Length && graph.PaperConcepts[edge].FirstMention == mention;
                var paperConfidence = isFirst ? graph.PaperConcepts[edge++].Confidence : default(double?);
                var linker = linked.GetValueOrDefault(graph.Mentions[mention].Mention.Location);
                foreach (var triple in Mention(graph.Mentions[mention], texts, linker, paperConfidence)) yield return triple;
            }
        }

        for (var i = 0; i < graph.Relations.Length; i++)
        {
            for (var row = 0; row < graph.Relations[i].EvidenceCount; row++)
            {
                foreach (var triple in Evidence(i, graph.RelationEvidence[graph.Relations[i].FirstEvidence + row])) yield return triple;
            }
        }
    }

    /// <summary>Title and abstract, by <see cref="TextField"/>.</summary>
    private PaperText[] TextsOf(int paper) =>
        [new(graph.Papers[paper], TextField.Title, nodes.Iris), new(graph.Papers[paper], TextField.Abstract, nodes.Iris)];

    private List<Triple> Context(PaperText text, Iri paper) => _description.Of(text.Context, Ontology.NifContext)
        .Add(Ontology.NifIsString, text.Text)
        .Add(Ontology.NifBeginIndex, Terms.Offset(0))
        .Add(Ontology.NifEndIndex, Terms.Offset(text.CodePointCount))
        .Add(Ontology.DctermsIsPartOf, paper)
        .Triples;

    private List<Triple> Link(in PaperLink row, PaperText[] texts)
    {
        var (link, text) = (row.Link, texts[(int)row.Link.Location.Field]);
        text.Locate(_description.Of(text.Phrase(link.Location.Span), Ontology.Link, Ontology.NifPhrase), link.Location.Span)
            .Add(Ontology.ItsTaIdentRef, row.Repository >= 0 ? nodes.Repositories[row.Repository] : Terms.WebAddress(link.Url))
            .Add(Ontology.ItsTaAnnotatorsRef, provenance.Of(link.Extractor));
        if (row.Repository >= 0) _description.Add(Ontology.ItsTaClassRef, Ontology.Repository);
        return _description.Triples;
    }

    /// <summary>
    /// A mention; where a link is the same stretch of text, <paramref name="linker"/> found it and it is located already.
    /// </summary>
    private List<Triple> Mention(in ConceptMention row, PaperText[] texts, ExtractorId? linker, double? paperConfidence)
    {
        var (mention, text) = (row.Mention, texts[(int)row.Mention.Location.Field]);
        _description.Of(text.Phrase(mention.Location.Span), Ontology.Mention);
        if (mention.Role == PaperRole.Introduces) _description.Add(RdfNames.Type, Ontology.Introduction);
        if (linker is null) text.Locate(_description.Add(RdfNames.Type, Ontology.NifPhrase), mention.Location.Span);
        _description
            .Add(Ontology.ItsTaIdentRef, nodes.Concepts[row.Concept])
            .Add(Ontology.ItsTaClassRef, Terms.Class(mention.Type))
            .Add(Ontology.ItsTaConfidence, Terms.Probability(mention.Confidence));
        if (paperConfidence is { } confidence) _description.Add(Ontology.PaperConfidence, Terms.Probability(confidence));
        if (linker != mention.Extractor) _description.Add(Ontology.ItsTaAnnotatorsRef, provenance.Of(mention.Extractor));
        return _description.Triples;
    }

    private List<Triple> Evidence(int assertion, in RelationEvidence row)
    {
        var (relation, texts) = (row.Relation, TextsOf(row.Paper));
        var (head, tail) = (texts[(int)relation.Head.Field], texts[(int)relation.Tail.Field]);
        var evidence = ResourceIris.Evidence(
            nodes.Assertions[assertion], graph.Papers[row.Paper].Id, head.Place(relation.Head.Span), tail.Place(relation.Tail.Span));
        texts[(int)relation.Evidence.Field].Locate(_description.Of(evidence, Ontology.Evidence), relation.Evidence.Span)
            .Add(Ontology.HeadMention, head.Phrase(relation.Head.Span))
            .Add(Ontology.TailMention, tail.Phrase(relation.Tail.Span))
            .Add(Ontology.Confidence, Terms.Probability(relation.Confidence))
            .Add(Ontology.ProvWasDerivedFrom, nodes.Papers[row.Paper])
            .Add(Ontology.ProvWasAttributedTo, provenance.Of(relation.Extractor));
        _description.Triples.Add(new Triple(nodes.Assertions[assertion], Ontology.HasEvidence, evidence));
        return _description.Triples;
    }
}
