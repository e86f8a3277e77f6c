using System.Runtime.InteropServices;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Training.Encoding;

/// <summary>Raw papers as numbers of words: the commonest is 0. Depends neither on the number of threads nor on anything but the papers.</summary>
internal sealed class RawText
{
    /// <summary>Stands between sentences.</summary>
    public const int Break = -1;

    /// <summary>Stands for a word that is too rare to have a number.</summary>
    public const int Rare = -2;

    private RawText(ulong[] forms, int[] counts, int[] tokens) => (Forms, Counts, Tokens) = (forms, counts, tokens);

    /// <summary>Hash of each word; see <see cref="TokenProperties.Form"/>.</summary>
    public ulong[] Forms { get; }

    /// <summary>How often each word stands in the papers; descending.</summary>
    public int[] Counts { get; }

    /// <summary>All tokens in the order of the papers, as numbers of words.</summary>
    public int[] Tokens { get; }

    public static RawText Of(IReadOnlyList<Paper> papers, WordVectorOptions options, int threads, CancellationToken cancellation)
    {
        var texts = new ulong[papers.Count][];
        Parallel.For(
            0, papers.Count, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation }, paper => texts[paper] = Read(papers[paper]));
        var counts = new Dictionary<ulong, int>();
        foreach (var text in texts)
        {
            foreach (var form in text)
            {
                if (form != 0) CollectionsMarshal.GetValueRefOrAddDefault(counts, form, out _)++;
            }
        }

        var kept = counts.Where(word => word.Value >= options.LeastCount)
            .OrderByDescending(word => word.Value).ThenBy(word => word.Key).Take(options.MostWords).ToArray();
        var numbers = new Dictionary<ulong, int>(kept.Length);
        for (var i = 0; i < kept.Length; i++) numbers.Add(kept[i].Key, i);
        var tokens = new int[texts.Sum(text => text.Length)];
        var at = 0;
        foreach (var text in texts)
        {
            foreach (var form in text) tokens[at++] = form == 0 ? Break : numbers.TryGetValue(form, out var number) ? number : Rare;
        }

        return new RawText([.. kept.Select(word => word.Key)], [.. kept.Select(word => word.Value)], tokens);
    }

    // Hashes of all words, 0 after each sentence.
    private static ulong[] Read(Paper paper)
    {
        var document = Document.Of(paper);
        var forms = new List<ulong>(document.Title.Tokens.Length + document.Abstract.Tokens.Length + 16);
        Read(document.Title, forms);
        Read(document.Abstract, forms);
        return [.. forms];
    }

    private static void Read(DocumentField field, List<ulong> forms)
    {
        foreach (var sentence in field.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++) forms.Add(TokenProperties.FormOf(field.Tokens[i].Kind, field.TextOf(i)));
            forms.Add(0);
        }
    }
}
