using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Abbreviations;

/// <summary>The words by which writers tie a short form to a long form outside brackets, or dress it inside them.</summary>
internal static class Cues
{
    /// <summary>Words before the short form in a bracket: "(or SF)", "(hereafter SF)".</summary>
    public static bool IsAside(ReadOnlySpan<char> token) => token is
        "or" or "i.e." or "called" or "hereafter" or "henceforth" or "abbreviated" or "abbr" or "abbr." or "aka" or "a.k.a." or "termed"
            or "denoted" or "dubbed"
        or "named" or "as" or "also" or "known" or "namely" or "the" or "short" or "for" or "\"" or "“" or "``" or "'" or "‘" or "*"
            or "acronym" or ":" or "by" or "referred" or "to" or "=";

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
        if (cue is "called" or "dubbed" or "termed" or "named" or "coined" or "abbreviated" or "denoted" or "call" or "term" or "dub"
            or "name" or "namely")
        {
            if (shortToken < sentence.End && field.TextOf(shortToken) is "as" or "by" or "to" or "it" or "this") shortToken++;
        }
        else if (cue is "referred" or "refer" or "known" && i + 1 < sentence.End)
        {
            while (shortToken < sentence.End && field.TextOf(shortToken) is "to" or "as" or "it") shortToken++;
        }
        else if (cue is "or")
        {
            if (shortToken >= sentence.End || field.TextOf(shortToken) is not { Length: > 1 } next || !char.IsUpper(next[0])
                || !char.IsUpper(next[1])) return false;
        }
        else
        {
            return false;
        }

        while (shortToken < sentence.End && field.TextOf(shortToken) is "\"" or "“" or "``" or "'" or "‘" or "the" or "our") shortToken++;
        while (longEnd > sentence.First + 1 && field.TextOf(longEnd - 1) is "," or "which" or "we" or "that" or "is" or "are" or "(" or "–"
            or "—" or "--" or "here" or "hereafter" or "-" or "also" or "method" or "framework") longEnd--;
        return shortToken < sentence.End && longEnd > sentence.First;
    }

    /// <summary>"SF, short for long form", "SF stands for long form", "SF, a Long Form": <paramref name="i"/> is the short form.</summary>
    public static bool ExplainsShortForm(DocumentField field, Sentence sentence, int i, out int longStart)
    {
        longStart = i + 1;
        if (field.Tokens[i].Kind != TokenKind.Word || field.TextOf(i).Length < 2 || !char.IsUpper(field.TextOf(i)[1])
            && !char.IsUpper(field.TextOf(i)[^1])) return false;
        var cued = false;
        while (longStart < sentence.End && longStart <= i + 6)
        {
            var token = field.TextOf(longStart);
            if (token is "stands" or "short" or "abbreviation" or "acronym" or "abbreviating") cued = true;
            else if (token is "," or "--" or "–" or "—" or ":" or "=") cued |= longStart == i + 1;
            else if (token is not ("for" or "of" or "an" or "a" or "the" or "which" or "i.e." or "that" or "is" or "namely" or "our"
                or "\"" or "“" or "``" or "'" or "‘")) break;
            longStart++;
        }

        return cued && longStart < sentence.End;
    }
}
