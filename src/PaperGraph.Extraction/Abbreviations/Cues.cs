using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Abbreviations;

/// <summary>The words by which writers tie a short form to a long form outside brackets, or dress it inside them.</summary>
internal static class Cues
{
    private const int FarthestLongForm = 6;

    /// <summary>Words before the short form in a bracket: "(or SF)", "(hereafter SF)".</summary>
    public static bool IsAside(ReadOnlySpan<char> token) => AbbreviationWords.Of(token).HasFlag(WordRoles.Aside) || IsQuote(token);

    /// <summary>Whether the tokens are "for short".</summary>
    public static bool IsForShort(DocumentField field, int from, int to) =>
        to - from == 2 && field.TextOf(from) is "for" && field.TextOf(from + 1) is "short" or "brevity";

    /// <summary>
    /// "long form, called SF", "long form, or SF for short", "long form (which we call) SF": <paramref name="i"/> is the cue, the long
    /// form ends before <paramref name="longEnd"/>.
    /// </summary>
    public static bool NamesShortForm(DocumentField field, Sentence sentence, int i, out int shortToken, out int longEnd)
    {
        (shortToken, longEnd) = (i + 1, i);
        var cue = field.TextOf(i);
        if (!AbbreviationWords.MayName(cue)) return false;
        if (cue is "or")
        {
            if (shortToken >= sentence.End || field.TextOf(shortToken) is not { Length: > 1 } next || !char.IsUpper(next[0])
                || !char.IsUpper(next[1])) return false;
        }
        else
        {
            var roles = AbbreviationWords.Of(cue);
            if ((roles & (WordRoles.Naming | WordRoles.Referring)) == WordRoles.None) return false;
            if (roles.HasFlag(WordRoles.Referring))
            {
                while (shortToken < sentence.End && field.TextOf(shortToken) is "to" or "as" or "it") shortToken++;
            }
            else if (shortToken < sentence.End && field.TextOf(shortToken) is "as" or "by" or "to" or "it" or "this")
            {
                shortToken++;
            }
        }

        while (shortToken < sentence.End && (IsQuote(field.TextOf(shortToken)) || field.TextOf(shortToken) is "the" or "our" or "a"))
            shortToken++;
        while (longEnd > sentence.First + 1 && AbbreviationWords.Of(field.TextOf(longEnd - 1)).HasFlag(WordRoles.Trailing)) longEnd--;
        return shortToken < sentence.End && longEnd > sentence.First;
    }

    /// <summary>"SF, short for long form", "SF stands for long form", "SF, a Long Form": <paramref name="i"/> is the short form.</summary>
    public static bool ExplainsShortForm(DocumentField field, Sentence sentence, int i, out int longStart)
    {
        longStart = i + 1;
        if (field.Tokens[i].Kind != TokenKind.Word || field.TextOf(i).Length < 2 || !char.IsUpper(field.TextOf(i)[1])
            && !char.IsUpper(field.TextOf(i)[^1])) return false;
        var cued = false;
        while (longStart < sentence.End && longStart <= i + FarthestLongForm)
        {
            var token = field.TextOf(longStart);
            var roles = AbbreviationWords.Of(token);
            if (roles.HasFlag(WordRoles.Standing)) cued = true;
            else if (token is "," or "--" or "–" or "—" or ":") cued |= longStart == i + 1;
            else if (!roles.HasFlag(WordRoles.Linking) && !IsQuote(token)) break;
            longStart++;
        }

        return cued && longStart < sentence.End;
    }

    /// <summary>
    /// "long form SF", "long form, SF": <paramref name="i"/> is a token with two capitals; what stands right before it may be the last word
    /// of its long form, which ends before <paramref name="longEnd"/>.
    /// </summary>
    public static bool StandsBeside(DocumentField field, Sentence sentence, int i, out int longEnd)
    {
        longEnd = i;
        var token = field.TextOf(i);
        if (token.Length < 2 || !char.IsUpper(token[0]) || !token[1..].ContainsAnyInRange('A', 'Z')) return false;
        while (longEnd > sentence.First && (field.TextOf(longEnd - 1) is "," || IsQuote(field.TextOf(longEnd - 1)))) longEnd--;
        if (i - longEnd > 2 || longEnd < sentence.First + 2) return false;
        if (longEnd < i) return true;
        var before = field.TextOf(i - 1);
        if (ShortForm.IsPlural(token)) token = token[..^1];
        return before.Contains('-') || (before.Length > 2 && ShortForm.Fold(before[0]) == ShortForm.Fold(token[^1]));
    }

    private static bool IsQuote(ReadOnlySpan<char> token) => token is "\"" or "“" or "``" or "'" or "‘";
}
