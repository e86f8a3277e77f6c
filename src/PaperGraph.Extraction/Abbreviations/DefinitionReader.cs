using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Abbreviations;

/// <summary>Walks over a text and offers each place that may define an abbreviation, with its candidates, to whoever decides.</summary>
internal sealed class DefinitionReader
{
    private const int WidestBracket = 30;
    private const int WidestWindow = 28;
    private const int WidestHeadline = 60;
    private const int LongestQualified = 16;

    private readonly CandidateFinder _finder = new();

    private Func<DocumentField, CandidateSet, bool> _decide = static (_, _) => false;

    /// <summary>Reads title and abstract.</summary>
    /// <param name="document">The paper.</param>
    /// <param name="decide">Told the field and the candidates, which are valid until it returns; true when a pair is found, so that other
    /// readings of the same bracket are not tried.</param>
    public void Read(Document document, Func<DocumentField, CandidateSet, bool> decide)
    {
        _decide = decide;
        Read(document.Title);
        Read(document.Abstract);
    }

    private void Read(DocumentField field)
    {
        foreach (var sentence in field.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                var token = field.TextOf(i);
                if (token is "(" or "[") Bracket(field, sentence, i);
                else if (field.Field == TextField.Title && IsMark(token)) Headline(field, sentence, i);
                else if (Cues.NamesShortForm(field, sentence, i, out var shortToken, out var longEnd))
                    Offer(field, DefinitionKind.Called, field.Tokens[shortToken].Span, Window(field, sentence, longEnd), 0);
                else if (!Beside(field, sentence, i) && Cues.ExplainsShortForm(field, sentence, i, out var longStart) && !IsHeadlined(field, i))
                    Explained(field, sentence, i, longStart);
            }
        }
    }

    private bool Offer(DocumentField field, DefinitionKind kind, TextSpan shortForm, TextSpan window, int place) =>
        _finder.Find(field.Text, kind, shortForm, window, place) && _decide(field, _finder.Found);

    private bool Beside(DocumentField field, Sentence sentence, int i) =>
        Cues.StandsBeside(field, sentence, i, out var longEnd)
        && Offer(field, DefinitionKind.Adjacent, field.Tokens[i].Span, Window(field, sentence, longEnd), i - longEnd);

    private void Bracket(DocumentField field, Sentence sentence, int open)
    {
        var close = Close(field, open);
        if (close < 0 || open == sentence.First) return;
        if (BracketedShortForm(field, sentence, open, close)) return;

        // SF (long form): the word before the bracket is short, the bracket spells it.
        var from = open + 1;
        while (from < close && Cues.IsAside(field.TextOf(from)) && !Opens(field, from, open - 1)) from++;
        if (close == from) return;
        var before = field.Tokens[open - 1].Span;
        if (open - 2 >= sentence.First && IsNumbered(field, open - 2)) before = Between(field, open - 2, open);
        if (before.Length >= field.Tokens[close - 1].Span.End - field.Tokens[from].Span.Start) return;
        Offer(field, DefinitionKind.Spelled, before, Between(field, from, close), 0);
    }

    // "NER (named entity recognition)": a word that often dresses a long form is its first here.
    private static bool Opens(DocumentField field, int word, int shortToken) =>
        ShortForm.Fold(field.TextOf(word)[0]) == ShortForm.Fold(field.TextOf(shortToken)[0]);

    // "DRR 1", "MAT II": a short form with its number.
    private static bool IsNumbered(DocumentField field, int word)
    {
        if (!IsCapital(field.TextOf(word))) return false;
        foreach (var unit in field.TextOf(word + 1))
        {
            if (!char.IsAsciiDigit(unit) && unit is not ('I' or 'V')) return false;
        }

        return true;
    }

    private bool BracketedShortForm(DocumentField field, Sentence sentence, int open, int close)
    {
        var from = open + 1;
        var window = Window(field, sentence, open);

        // "(XY/Z)", "(Na(+))": what is written in one is tried as one.
        if (close > from + 1 && SegmentEnd(field, from, close) < close && IsOneWord(field, from, close)
            && Offer(field, DefinitionKind.Bracketed, Between(field, from, close), window, 7))
            return true;
        for (var segment = 0; from < close; segment++)
        {
            var to = SegmentEnd(field, from, close);
            var first = from;
            var isTold = from < to && Cues.IsAside(field.TextOf(from));
            while (from < to && Cues.IsAside(field.TextOf(from))) from++;
            var end = from < to ? ShortFormEnd(field, from, to, open) : from;

            if (end > from)
            {
                var span = Between(field, from, end);

                // "(long form, SF)".
                if (segment > 0 && to == close && end == to && first > open + 2 && field.TextOf(first - 1) is "," or ";"
                    && Offer(field, DefinitionKind.Bracketed, span, Between(field, open + 1, first - 1), 3)) return true;
                var place = isTold || end < to ? 1 : segment > 0 ? to < close ? 2 : 3 : to < close ? 4 : field.TextOf(open) is "[" ? 5
                    : field.Tokens[open - 1].Span.End == field.Tokens[open].Span.Start ? 6 : 0;
                if (Offer(field, DefinitionKind.Bracketed, span, window, place)) return true;
            }

            from = to + 1;
        }

        return false;
    }

    // Where the short form ends that a segment of a bracket begins with; its start when it is none.
    private static int ShortFormEnd(DocumentField field, int from, int to, int open)
    {
        if (to == from + 1 || IsOneWord(field, from, to)) return to;
        if (Cues.IsForShort(field, from + 1, to) || (to - from == 2 && IsYear(field.TextOf(to - 1)))) return from + 1;
        return IsQualified(field, from, to, open) ? to : from;
    }

    private void Headline(DocumentField field, Sentence sentence, int mark)
    {
        if (mark == sentence.First || mark + 1 >= sentence.End) return;
        var end = mark + 1;
        while (end < sentence.End && end <= mark + WidestHeadline && field.TextOf(end) is not (":" or "(" or "?" or ";")) end++;
        if (end == mark + 1) return;
        var place = field.TextOf(mark) is ":" ? 0 : 1;
        Offer(field, DefinitionKind.Headline, field.Tokens[mark - 1].Span, Between(field, mark + 1, end), place);
    }

    private void Explained(DocumentField field, Sentence sentence, int shortToken, int longStart)
    {
        var end = longStart;
        while (end < sentence.End && end < longStart + WidestWindow && field.TextOf(end) is not ("," or ":" or "(" or ")" or ";" or "."))
            end++;
        if (end == longStart) return;
        var place = Mark(field, shortToken, longStart);
        Offer(field, DefinitionKind.Explained, field.Tokens[shortToken].Span, Between(field, longStart, end), place);
    }

    // What stands between a short form and what explains it: a word, a comma, a dash, an equals sign.
    private static int Mark(DocumentField field, int shortToken, int longStart)
    {
        for (var i = shortToken + 1; i < longStart; i++)
        {
            if (AbbreviationWords.Of(field.TextOf(i)).HasFlag(WordRoles.Standing)) return 0;
        }

        return field.TextOf(shortToken + 1) switch
        {
            "," => longStart > shortToken + 2 ? 1 : 2,
            "=" => 3,
            ":" => 4,
            _ => 5,
        };
    }

    // The text that may hold the long form: back to the sentence's start or the last full break.
    private static TextSpan Window(DocumentField field, Sentence sentence, int end)
    {
        var first = end;
        var depth = 0;
        while (first > sentence.First && end - first < WidestWindow)
        {
            var token = field.TextOf(first - 1);
            if (token is ")" or "]") depth++;
            else if (token is "(" or "[" && --depth < 0) break;
            if (depth == 0 && token is ":" or ";" or "?" or "!" && !IsInside(field, first - 1)) break;
            first--;
        }

        return first == end ? default : Between(field, first, end);
    }

    // "na?ve": a mark inside a word is a letter that was lost.
    private static bool IsInside(DocumentField field, int i) =>
        field.TextOf(i) is "?" && i > 0 && field.Tokens[i - 1].Span.End == field.Tokens[i].Span.Start
        && i + 1 < field.Tokens.Length && field.Tokens[i + 1].Span.Start == field.Tokens[i].Span.End;

    private static TextSpan Between(DocumentField field, int from, int to) =>
        new(field.Tokens[from].Span.Start, field.Tokens[to - 1].Span.End);

    private static int Close(DocumentField field, int open)
    {
        var depth = 0;
        for (var i = open; i < field.Tokens.Length && i <= open + WidestBracket; i++)
        {
            var token = field.TextOf(i);
            if (token is "(" or "[") depth++;
            else if (token is ")" or "]" && --depth == 0) return i;
        }

        return -1;
    }

    private static int SegmentEnd(DocumentField field, int from, int close)
    {
        var i = from;
        while (i < close && field.TextOf(i) is not ("," or ";" or "(" or "[" or "/")) i++;
        return i;
    }

    // Tokens that stand without a blank between them, such as "SL$^{2}$A-INR" cut in two.
    private static bool IsOneWord(DocumentField field, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (field.Tokens[i].Span.Start == field.Tokens[i - 1].Span.End) continue;
            var opens = field.TextOf(i - 1) is "\"" or "“" or "``" or "'" or "‘";
            if (!opens && field.TextOf(i) is not ("\"" or "”" or "''" or "'" or "’")) return false;
        }

        return true;
    }

    // Two or three words with a capital: "safe reinforcement learning (Safe RL)", "representation group flow (RG flow)". A number is
    // the long form's too, or it tells a version: "visual question answering (VQA 2)".
    private static bool IsQualified(DocumentField field, int from, int to, int open)
    {
        var span = Between(field, from, to);
        var last = field.TextOf(to - 1);
        return to - from is 2 or 3 && span.Length <= LongestQualified && char.IsLetterOrDigit(field.Text[span.Start])
            && span.Of(field.Text).ContainsAnyInRange('A', 'Z')
            && (last.ContainsAnyExceptInRange('0', '9') || last.SequenceEqual(field.TextOf(open - 1)));
    }

    // A title's headline is read at its mark.
    private static bool IsHeadlined(DocumentField field, int i) => field.Field == TextField.Title && IsMark(field.TextOf(i + 1));

    private static bool IsMark(ReadOnlySpan<char> token) => token is ":" or "-" or "--" or "–" or "—";

    private static bool IsCapital(ReadOnlySpan<char> word) => word.Length >= 2 && char.IsUpper(word[0]) && char.IsUpper(word[1]);

    private static bool IsYear(ReadOnlySpan<char> word) => word.Length == 4 && word[0] is '1' or '2' && int.TryParse(word, out _);
}
