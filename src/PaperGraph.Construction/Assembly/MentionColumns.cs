using System.Collections.Immutable;
using PaperGraph.Construction.Linking;
using PaperGraph.Construction.Weights;
using PaperGraph.Model;

namespace PaperGraph.Construction.Assembly;

/// <summary>Mentions by paper and concept, the paper–concept edges over them, and how many papers each concept has.</summary>
internal sealed record MentionColumns(
    ImmutableArray<ConceptMention> Mentions, ImmutableArray<PaperConcept> Edges, ImmutableArray<int> ConceptSupport)
{
    public static MentionColumns Build(List<Annotations> papers, LinkedCorpus corpus, ConceptColumn concepts)
    {
        var mentions = ImmutableArray.CreateBuilder<ConceptMention>(corpus.ReadingOfMention.Length);
        var edges = ImmutableArray.CreateBuilder<PaperConcept>();
        var support = new int[concepts.Concepts.Length];
        var rows = new List<(int Concept, int Mention)>();
        for (var paper = 0; paper < papers.Count; paper++)
        {
            // Mentions come by location, so their number orders those of one concept.
            rows.Clear();
            for (var i = 0; i < papers[paper].Mentions.Length; i++)
            {
                if (concepts.IndexOf(corpus.ReadingOfMention[corpus.FirstMention[paper] + i]) is >= 0 and var concept) rows.Add((concept, i));
            }

            rows.Sort();
            for (var start = 0; start < rows.Count;)
            {
                var concept = rows[start].Concept;
                var (first, role, confidence) = (mentions.Count, PaperRole.Mentions, default(FactConfidence));
                for (; start < rows.Count && rows[start].Concept == concept; start++)
                {
                    var mention = papers[paper].Mentions[rows[start].Mention];
                    mentions.Add(new ConceptMention(paper, concept, mention));
                    confidence.Add(mention.Confidence);
                    if (mention.Role == PaperRole.Introduces) role = PaperRole.Introduces;
                }

                edges.Add(new PaperConcept(paper, concept, role, confidence.Value, first, mentions.Count - first));
                support[concept]++;
            }
        }

        return new MentionColumns(mentions.DrainToImmutable(), edges.DrainToImmutable(), ImmutableArray.Create(support));
    }
}
