using PaperGraph.Model;

namespace PaperGraph.Export.Rdf;

/// <summary>
/// Counts what <see cref="EvidenceTriples"/> will write of texts, links, mentions and places, without making the triples: whoever changes one
/// changes both, and a test recounts what was written.
/// </summary>
internal static class EvidenceCensus
{
    public static GraphCensus Of(KnowledgeGraph graph)
    {
        var census = new GraphCensus();
        CountContexts(graph, census);
        CountPhrases(graph, census);
        CountEvidence(graph.RelationEvidence.Length, census);
        return census;
    }

    private static void CountContexts(KnowledgeGraph graph, GraphCensus census)
    {
        long contexts = 0;
        foreach (var paper in graph.Papers) contexts += (paper.Title.Length > 0 ? 1 : 0) + (paper.Abstract.Length > 0 ? 1 : 0);
        census.AddClass(Ontology.NifContext, contexts);
        census.Add(Ontology.NifIsString, contexts);
        census.Add(Ontology.NifBeginIndex, contexts);
        census.Add(Ontology.NifEndIndex, contexts);
        census.Add(Ontology.DctermsIsPartOf, contexts);
    }

    private static void CountPhrases(KnowledgeGraph graph, GraphCensus census)
    {
        long links = 0, toRepositories = 0, shared = 0, sharedExtractors = 0, introductions = 0;
        var linked = new Dictionary<TextLocation, ExtractorId>();
        var mention = 0;
        for (var link = 0; link < graph.Links.Length;)
        {
            var paper = graph.Links[link].Paper;
            linked.Clear();
            for (; link < graph.Links.Length && graph.Links[link].Paper == paper; link++)
            {
                if (!linked.TryAdd(graph.Links[link].Link.Location, graph.Links[link].Link.Extractor)) continue;
                links++;
                if (graph.Links[link].Repository >= 0) toRepositories++;
            }

            while (mention < graph.Mentions.Length && graph.Mentions[mention].Paper < paper) mention++;
            for (; mention < graph.Mentions.Length && graph.Mentions[mention].Paper == paper; mention++)
            {
                if (!linked.TryGetValue(graph.Mentions[mention].Mention.Location, out var extractor)) continue;
                shared++;
                if (extractor == graph.Mentions[mention].Mention.Extractor) sharedExtractors++;
            }
        }

        foreach (ref readonly var row in graph.Mentions.AsSpan())
        {
            if (row.Mention.Role == PaperRole.Introduces) introductions++;
        }

        // Where a mention and a link are one stretch of text, the stretch is described once.
        var (mentions, phrases) = (graph.Mentions.Length, links + graph.Mentions.Length - shared);
        census.AddClass(Ontology.Link, links);
        census.AddClass(Ontology.Mention, mentions);
        census.AddClass(Ontology.Introduction, introductions);
        census.AddClass(Ontology.NifPhrase, phrases);
        foreach (var property in PaperText.LocatingProperties) census.Add(property, phrases);
        census.Add(Ontology.ItsTaIdentRef, links + mentions);
        census.Add(Ontology.ItsTaClassRef, toRepositories + mentions);
        census.Add(Ontology.ItsTaAnnotatorsRef, links + mentions - sharedExtractors);
        census.Add(Ontology.ItsTaConfidence, mentions);
        census.Add(Ontology.PaperConfidence, graph.PaperConcepts.Length);
    }

    private static void CountEvidence(int rows, GraphCensus census)
    {
        census.AddClass(Ontology.Evidence, rows);
        foreach (var property in PaperText.LocatingProperties) census.Add(property, rows);
        foreach (var property in EvidenceTriples.EvidenceProperties) census.Add(property, rows);
    }
}
