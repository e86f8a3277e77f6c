using System.Collections.Frozen;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Introductions;

/// <summary>Finds the word before a name by which the authors say that they made or named it.</summary>
internal static class IntroductionCues
{
    private const string Resource = "PaperGraph.Extraction.Introductions.introduction-cues.txt";
    private const int NearReach = 6;
    private const int OwnReach = 6;
    private const int MostBetween = 3;

    private static readonly FrozenSet<ulong> Words = Read();

    /// <summary>The nearest cue to the left of a name in its sentence.</summary>
    /// <param name="Word">Hash of the cue; 0 when there is none.</param>
    /// <param name="Between">Mentions between cue and name, at most 3.</param>
    /// <param name="Broken">Whether a preposition or clause stands between.</param>
    /// <param name="Own">Whether the authors speak of their own work just before it.</param>
    public readonly record struct Cue(ulong Word, int Between, bool Broken, bool Own);

    /// <summary>Whether a cue stands within six tokens before <paramref name="first"/>.</summary>
    public static bool IsNear(DocumentField field, Sentence sentence, int first)
    {
        for (var i = Math.Max(sentence.First, first - NearReach); i < first; i++)
        {
            if (Words.Contains(TokenHash.OfWord(field.TextOf(i)))) return true;
        }

        return false;
    }

    /// <summary>The nearest cue before the mention at <paramref name="index"/>, whose first token is <paramref name="first"/>.</summary>
    public static Cue Before(DocumentField field, Sentence sentence, ReadOnlySpan<Mention> mentions, int index, int first)
    {
        var broken = false;
        for (var i = first - 1; i >= sentence.First; i--)
        {
            var word = TokenHash.OfWord(field.TextOf(i));
            if (Words.Contains(word)) return new Cue(word, Between(field, mentions, index, i), broken, IsOwn(field, sentence, i));
            broken |= Breaks(field.TextOf(i));
        }

        return default;
    }

    private static int Between(DocumentField field, ReadOnlySpan<Mention> mentions, int index, int cue)
    {
        var between = 0;
        var from = field.Tokens[cue].Span.Start;
        for (var m = index - 1; m >= 0 && between < MostBetween; m--)
        {
            if (mentions[m].Location.Field != field.Field || mentions[m].Location.Span.Start <= from) break;
            between++;
        }

        return between;
    }

    private static bool IsOwn(DocumentField field, Sentence sentence, int cue)
    {
        for (var i = Math.Max(sentence.First, cue - OwnReach); i < cue; i++)
        {
            if (field.TextOf(i) is "we" or "We" or "paper" or "work" or "our" or "Our" or "article" or "authors" or "here") return true;
        }

        return false;
    }

    private static bool Breaks(ReadOnlySpan<char> word) => word is
        "for" or "of" or "that" or "to" or "using" or "with" or "which" or "on" or "in" or "by" or "from" or "based" or "via" or "into";

    private static FrozenSet<ulong> Read()
    {
        using var stream = typeof(IntroductionCues).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var words = new List<ulong>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') words.Add(TokenHash.OfWord(line));
        }

        return words.ToFrozenSet();
    }
}
