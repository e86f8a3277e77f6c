using System.Runtime.InteropServices;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Training;

/// <summary>Counts words over raw abstracts. The result does not depend on the order of the papers.</summary>
public static class WordStatisticsTrainer
{
    /// <summary>Counts in how many papers each word stands, and in how many it is capital inside a sentence of the abstract.</summary>
    public static WordStatistics Train(IEnumerable<Paper> papers)
    {
        ArgumentNullException.ThrowIfNull(papers);
        var counts = new Dictionary<ulong, (int Documents, int Capital)>();
        var seen = new Dictionary<ulong, bool>();
        foreach (var paper in papers)
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

        return WordStatistics.From(counts);
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
