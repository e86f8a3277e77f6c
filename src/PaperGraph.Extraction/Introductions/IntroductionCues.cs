using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Introductions;

/// <summary>Finds the word before a name by which the authors say that they made or named it.</summary>
internal static class IntroductionCues
{
    private const int NearReach = 6;
    private const int OwnReach = 6;
    private const int MostBetween = 3;

    /// <summary>The nearest cue to the left of a name in its sentence.</summary>
    /// <param name="Word">Hash of the cue; 0 when there is none.</param>
    /// <param name="Between">Mentions between cue and name, at most 3.</param>
    /// <param name="Broken">Whether a preposition or clause stands between.</param>
    /// <param name="Own">Whether the authors speak of their own work just before it.</param>
    public readonly record struct Cue(ulong Word, int Between, bool Broken, bool Own);

    /// <summary>Whether a cue stands within six tokens before <paramref name="first"/>.</summary>
    public static bool IsNear(FieldWords words, Sentence sentence, int first)
    {
        for (var i = Math.Max(sentence.First, first - NearReach); i < first; i++)
        {
            if (words.Says(i, WordRoles.Cues)) return true;
        }

        return false;
    }

    /// <summary>The nearest cue before the place at <paramref name="index"/>.</summary>
    public static Cue Before(FieldWords words, Sentence sentence, ReadOnlySpan<NamePlace> places, int index)
    {
        var broken = false;
        for (var i = places[index].First - 1; i >= sentence.First; i--)
        {
            if (words.Says(i, WordRoles.Cues)) return new Cue(words[i], Between(places, index, i), broken, IsOwn(words, sentence, i));
            broken |= words.Says(i, WordRole.Break);
        }

        return default;
    }

    private static int Between(ReadOnlySpan<NamePlace> places, int index, int cue)
    {
        var between = 0;
        for (var m = index - 1; m >= 0 && between < MostBetween; m--)
        {
            if (places[m].InTitle != places[index].InTitle || places[m].First <= cue) break;
            if (places[m].Mention >= 0 && places[m].End <= places[index].First) between++;
        }

        return between;
    }

    /// <summary>Whether the authors speak of themselves shortly before a token.</summary>
    public static bool IsOwn(FieldWords words, Sentence sentence, int token)
    {
        for (var i = Math.Max(sentence.First, token - OwnReach); i < token; i++)
        {
            if (words.Says(i, WordRole.Own)) return true;
        }

        return false;
    }
}
