using PaperGraph.Model;

namespace PaperGraph.Analysis.Projection;

/// <summary>
/// Which paper has which concept: the bipartite graph that overlap and co-occurrence are counted on, in compressed rows from both sides.
/// Frozen: safe to share between threads. 16 bytes an edge.
/// </summary>
public sealed class Incidence
{
    private readonly int[] _mentions;

    private Incidence(Adjacency concepts, int[] mentions, int conceptCount)
    {
        (Concepts, _mentions) = (concepts, mentions);
        Papers = concepts.Transposed(conceptCount);
    }

    internal Adjacency Concepts { get; }

    internal Adjacency Papers { get; }

    /// <summary>Number of papers, those without a concept included.</summary>
    public int PaperCount => Concepts.Count;

    /// <summary>Number of concepts.</summary>
    public int ConceptCount => Papers.Count;

    /// <summary>Number of pairs of a paper and a concept in it.</summary>
    public int EdgeCount => Concepts.EdgeCount;

    /// <summary>The papers and concepts of <paramref name="graph"/>, in its order.</summary>
    public static Incidence Of(KnowledgeGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var occurrences = new Occurrence[graph.PaperConcepts.Length];
        for (var i = 0; i < occurrences.Length; i++)
        {
            var edge = graph.PaperConcepts[i];
            occurrences[i] = new Occurrence(edge.Paper, edge.Concept, edge.MentionCount);
        }

        return Of(graph.Papers.Length, graph.Concepts.Length, occurrences);
    }

    /// <summary>Takes occurrences in any order; those of one paper and concept become one, with the sum of their mentions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An index is none of the counts', or mentions are less than 1.</exception>
    public static Incidence Of(int paperCount, int conceptCount, ReadOnlySpan<Occurrence> occurrences)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(paperCount);
        ArgumentOutOfRangeException.ThrowIfNegative(conceptCount);
        var offsets = CountRows(paperCount, conceptCount, occurrences);
        var concepts = new int[occurrences.Length];
        var mentions = new int[occurrences.Length];
        var next = offsets[..paperCount];
        foreach (var (paper, concept, count) in occurrences)
        {
            var slot = next[paper]++;
            (concepts[slot], mentions[slot]) = (concept, count);
        }

        var end = 0;
        for (var paper = 0; paper < paperCount; paper++)
        {
            var (from, to, start) = (offsets[paper], next[paper], end);
            concepts.AsSpan(from..to).Sort(mentions.AsSpan(from..to));
            for (var i = from; i < to; i++)
            {
                if (end > start && concepts[end - 1] == concepts[i]) mentions[end - 1] = checked(mentions[end - 1] + mentions[i]);
                else (concepts[end], mentions[end++]) = (concepts[i], mentions[i]);
            }

            offsets[paper] = start;
        }

        offsets[paperCount] = end;
        return new Incidence(new Adjacency(offsets, concepts[..end]), mentions[..end], conceptCount);
    }

    /// <summary>The concepts of a paper, ascending.</summary>
    public ReadOnlySpan<int> ConceptsOf(int paper) => Concepts.Of(paper);

    /// <summary>How often the paper mentions each of <see cref="ConceptsOf"/>, in the same order.</summary>
    public ReadOnlySpan<int> MentionsOf(int paper) => _mentions.AsSpan(Concepts.RangeOf(paper));

    /// <summary>The papers that have a concept, ascending.</summary>
    public ReadOnlySpan<int> PapersOf(int concept) => Papers.Of(concept);

    /// <summary>
    /// As a plain graph of papers, then concepts (the concept at index i is node <see cref="PaperCount"/> + i); an edge weighs its mentions.
    /// </summary>
    public UndirectedGraph ToGraph()
    {
        var edges = new WeightedEdge[EdgeCount];
        var next = 0;
        for (var paper = 0; paper < PaperCount; paper++)
        {
            var concepts = ConceptsOf(paper);
            var mentions = MentionsOf(paper);
            for (var i = 0; i < concepts.Length; i++) edges[next++] = new WeightedEdge(paper, PaperCount + concepts[i], mentions[i]);
        }

        return UndirectedGraph.FromEdges(PaperCount + ConceptCount, edges);
    }

    private static int[] CountRows(int paperCount, int conceptCount, ReadOnlySpan<Occurrence> occurrences)
    {
        var offsets = new int[paperCount + 1];
        foreach (var occurrence in occurrences)
        {
            if ((uint)occurrence.Paper >= (uint)paperCount || (uint)occurrence.Concept >= (uint)conceptCount || occurrence.Mentions < 1)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(occurrences), occurrence, $"Not among {paperCount} papers and {conceptCount} concepts, or without a mention.");
            }

            offsets[occurrence.Paper + 1]++;
        }

        for (var i = 0; i < paperCount; i++) offsets[i + 1] += offsets[i];
        return offsets;
    }
}
