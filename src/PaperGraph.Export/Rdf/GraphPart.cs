using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Export.Rdf;

/// <summary>
/// The part of a graph that some papers make: they, what they mention and link to, and the relations that they state, with that evidence. What
/// it refers to it holds, so it is a graph like any other. Merges and abbreviations, which RDF has not, are left out.
/// </summary>
internal static class GraphPart
{
    /// <summary>Makes the part of papers given by ascending index.</summary>
    public static KnowledgeGraph Of(KnowledgeGraph graph, IReadOnlyList<int> papers)
    {
        if (papers.Count == graph.Papers.Length) return graph;
        var paperOf = Map(graph.Papers.Length, papers);
        var relations = Relations(graph, paperOf, out var evidence);
        var concepts = Used(graph.Concepts.Length, [
            .. graph.PaperConcepts.Where(edge => paperOf[edge.Paper] >= 0).Select(edge => edge.Concept),
            .. relations.Select(relation => relation.Head),
            .. relations.Select(relation => relation.Tail),
        ]);
        var links = graph.Links.Where(link => paperOf[link.Paper] >= 0).ToList();
        var repositories = Used(graph.Repositories.Length, links.Select(link => link.Repository).Where(repository => repository >= 0));
        var (conceptOf, repositoryOf) = (Map(graph.Concepts.Length, concepts), Map(graph.Repositories.Length, repositories));
        return new KnowledgeGraph
        {
            Papers = [.. papers.Select(paper => graph.Papers[paper])],
            Concepts = [.. concepts.Select(concept => graph.Concepts[concept])],
            Repositories = [.. repositories.Select(repository => graph.Repositories[repository])],
            Mentions =
            [
                .. graph.Mentions.Where(row => paperOf[row.Paper] >= 0)
                    .Select(row => row with { Paper = paperOf[row.Paper], Concept = conceptOf[row.Concept] }),
            ],
            PaperConcepts = PaperConcepts(graph, paperOf, conceptOf),
            Abbreviations = [],
            Links =
            [
                .. links.Select(row => row with { Paper = paperOf[row.Paper], Repository = row.Repository < 0 ? -1 : repositoryOf[row.Repository] }),
            ],
            Relations = [.. relations.Select(relation => relation with { Head = conceptOf[relation.Head], Tail = conceptOf[relation.Tail] })],
            RelationEvidence = [.. evidence.Select(row => row with { Paper = paperOf[row.Paper] })],
            Merges = [],
            ConceptSupport = [.. concepts.Select(concept => graph.ConceptSupport[concept])],
        };
    }

    /// <summary>From old index to new; −1 for what is left out.</summary>
    private static int[] Map(int count, IReadOnlyList<int> kept)
    {
        var map = new int[count];
        Array.Fill(map, -1);
        for (var i = 0; i < kept.Count; i++) map[kept[i]] = i;
        return map;
    }

    private static List<int> Used(int count, IEnumerable<int> indices)
    {
        var isUsed = new bool[count];
        foreach (var index in indices) isUsed[index] = true;
        return [.. Enumerable.Range(0, count).Where(index => isUsed[index])];
    }

    private static List<ConceptRelation> Relations(KnowledgeGraph graph, int[] paperOf, out List<RelationEvidence> evidence)
    {
        var (relations, kept) = (new List<ConceptRelation>(), new List<RelationEvidence>());
        foreach (var relation in graph.Relations)
        {
            var first = kept.Count;
            foreach (var row in graph.EvidenceOf(relation))
            {
                if (paperOf[row.Paper] >= 0) kept.Add(row);
            }

            if (kept.Count > first) relations.Add(relation with { FirstEvidence = first, EvidenceCount = kept.Count - first });
        }

        evidence = kept;
        return relations;
    }

    private static ImmutableArray<PaperConcept> PaperConcepts(KnowledgeGraph graph, int[] paperOf, int[] conceptOf)
    {
        var edges = ImmutableArray.CreateBuilder<PaperConcept>();
        var mention = 0;
        foreach (var edge in graph.PaperConcepts)
        {
            if (paperOf[edge.Paper] < 0) continue;
            edges.Add(edge with { Paper = paperOf[edge.Paper], Concept = conceptOf[edge.Concept], FirstMention = mention });
            mention += edge.MentionCount;
        }

        return edges.ToImmutable();
    }
}
