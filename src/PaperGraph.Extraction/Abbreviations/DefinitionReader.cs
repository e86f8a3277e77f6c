using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Abbreviations;

/// <summary>Walks over a text and offers each place that may define an abbreviation, with its candidates, to whoever decides.</summary>
internal sealed class DefinitionReader
{
    private const int WidestBracket = 30;
    private const int WidestWindow = 28;
    private const int WidestHeadline = 60;

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
                else if (Cues.ExplainsShortForm(field, sentence, i, out var longStart) && !IsHeadlined(field, i))
                    Explained(field, sentence, i, longStart);
            }
        }
    }

    private bool Offer(DocumentField field, DefinitionKind kind, TextSpan shortForm, TextSpan window, int place) =>
        _finder.Find(field.Text, kind, shortForm, window, place) && _decide(field, _finder.Found);

    private void Bracket(DocumentField field, Sentence sentence, int open)
    {
        var close = Close(field, open);
        if (close < 0 || open == sentence.First) return;
        if (BracketedShortForm(field, sentence, open, close)) return;

        // SF (long form): the word before the bracket is short, the bracket spells it.
        var from = open + 1;
        while (from < close && Cues.IsAside(field.TextOf(from))) from++;
        if (close == from) return;
        var before = field.Tokens[open - 1].Span;
        if (before.Length >= field.Tokens[close - 1].Span.End - field.Tokens[from].Span.Start) return;
        Offer(field, DefinitionKind.Spelled, before, new TextSpan(field.Tokens[from].Span.Start, field.Tokens[close - 1].Span.End), 0);
    }

    private bool BracketedShortForm(DocumentField field, Sentence sentence, int open, int close)
    {
        var from = open + 1;
        var window = Window(field, sentence, open);
        for (var segment = 0; from < close; segment++)
        {
            var to = SegmentEnd(field, from, close);
            var isTold = from < to && Cues.IsAside(field.TextOf(from));
            while (from < to && Cues.IsAside(field.TextOf(from))) from++;
            var end = from < to ? ShortFormEnd(field, from, to, open) : from;
            if (end > from)
            {
                var span = new TextSpan(field.Tokens[from].Span.Start, field.Tokens[end - 1].Span.End);
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
        if (to == from + 1 || IsOneWord(field, from, to) || IsQualified(field, from, to, open)) return to;
        return Cues.IsForShort(field, from + 1, to) || (to - from == 2 && IsYear(field.TextOf(to - 1))) ? from + 1 : from;
    }

    private void Headline(DocumentField field, Sentence sentence, int mark)
    {
        if (mark == sentence.First || mark + 1 >= sentence.End) return;
        var end = mark + 1;
        while (end < sentence.End && end <= mark + WidestHeadline && field.TextOf(end) is not (":" or "(" or "?" or ";")) end++;
        if (end == mark + 1) return;
        Offer(field, DefinitionKind.Headline, field.Tokens[mark - 1].Span,
            new TextSpan(field.Tokens[mark + 1].Span.Start, field.Tokens[end - 1].Span.End), field.TextOf(mark) is ":" ? 0 : 1);
    }

    private void Explained(DocumentField field, Sentence sentence, int shortToken, int longStart)
    {
        var end = longStart;
        while (end < sentence.End && end < longStart + WidestWindow && field.TextOf(end) is not ("," or ":" or "(" or ")" or ";" or "."))
            end++;
        if (end == longStart) return;
        Offer(field, DefinitionKind.Explained, field.Tokens[shortToken].Span,
            new TextSpan(field.Tokens[longStart].Span.Start, field.Tokens[end - 1].Span.End), Mark(field, shortToken, longStart));
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
            if (depth == 0 && token is ":" or ";" or "?" or "!") break;
            first--;
        }

        return first == end ? default : new TextSpan(field.Tokens[first].Span.Start, field.Tokens[end - 1].Span.End);
    }

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

    // Two words of which the second is an acronym: "safe reinforcement learning (Safe RL)".
    // Two words that end as the long form does count too: "representation group flow (RG flow)".
    private static bool IsQualified(DocumentField field, int from, int to, int open)
    {
        if (to - from != 2) return false;
        var first = field.TextOf(from);
        var last = field.TextOf(to - 1);
        return (IsCapital(last) && char.IsLetterOrDigit(first[0]))
            || (IsCapital(first) && last.Equals(field.TextOf(open - 1), StringComparison.OrdinalIgnoreCase));
    }

    // A title's headline is read at its mark.
    private static bool IsHeadlined(DocumentField field, int i) => field.Field == TextField.Title && IsMark(field.TextOf(i + 1));

    private static bool IsMark(ReadOnlySpan<char> token) => token is ":" or "-" or "--" or "–" or "—";

    private static bool IsCapital(ReadOnlySpan<char> word) => word.Length >= 2 && char.IsUpper(word[0]) && char.IsUpper(word[1]);

    private static bool IsYear(ReadOnlySpan<char> word) => word.Length == 4 && word[0] is '1' or '2' && int.TryParse(word, out _);
}
