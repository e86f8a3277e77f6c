using System.Runtime.InteropServices;
using PaperGraph.Evaluation.Training.Encoding;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Tagging.Encoding;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Training;

/// <summary>Counts words over raw abstracts. The result depends neither on the order of the papers nor on the number of threads.</summary>
public static class WordStatisticsTrainer
{
    private const ulong VectorSeed = 1;

    /// <summary>Counts in how many papers each word stands, and in how many it is capital inside a sentence of the abstract.</summary>
    /// <param name="papers">Papers to count in.</param>
    /// <param name="vectors">How word vectors are learned; null for none.</param>
    /// <param name="threads">Threads at most, at least 1, or −1 for one a processor.</param>
    /// <param name="cancellation">Stops counting.</param>
    public static WordStatistics Train(
        IReadOnlyList<Paper> papers, WordVectorOptions? vectors = null, int threads = -1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(papers);
        var counts = new Dictionary<ulong, (int Documents, int Capital)>();
        Parallel.ForEach(
            papers,
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation },
            () => (Counts: new Dictionary<ulong, (int Documents, int Capital)>(), Seen: new Dictionary<ulong, bool>()),
            (paper, _, own) =>
            {
                Count(paper, own.Seen, own.Counts);
                return own;
            },
            own =>
            {
                lock (counts) Merge(own.Counts, counts);
            });
        var learned = vectors is null ? WordVectors.Empty : WordVectorTrainer.Train(papers, vectors, VectorSeed, threads, cancellation);
        return WordStatistics.From(counts, learned);
    }

    private static void Count(Paper paper, Dictionary<ulong, bool> seen, Dictionary<ulong, (int Documents, int Capital)> counts)
    {
        seen.Clear();
        var document = Document.Of(paper);
        Read(document.Title, seen);
        Read(document.Abstract, seen);
        foreach (var (word, capital) in seen)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _);
            count.Documents++;
            if (capital) count.Capital++;
        }
    }

    private static void Merge(Dictionary<ulong, (int Documents, int Capital)> part, Dictionary<ulong, (int Documents, int Capital)> counts)
    {
        foreach (var (word, (documents, capital)) in part)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _);
            count.Documents += documents;
            count.Capital += capital;
        }
    }

    private static void Read(DocumentField field, Dictionary<ulong, bool> seen)
    {
        foreach (var sentence in field.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (field.Tokens[i].Kind != TokenKind.Word) continue;
                var word = field.TextOf(i);
                var capital = field.Field == TextField.Abstract && i > sentence.First && char.IsUpper(word[0]);
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, TokenHash.OfWord(word), out _);
                known |= capital;
            }
        }
    }
}
