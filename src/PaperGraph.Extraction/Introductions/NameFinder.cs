using System.Runtime.CompilerServices;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Introductions;

/// <summary>
/// Finds spans that may be names whatever the tagger thinks: what opens the title, what follows "propose" or "called", rare words written
/// as names are, capital words in a row, and what is quoted or emphasised. A span is found once, with all reasons for it.
/// </summary>
internal sealed class NameFinder
{
    private const int LongestName = 8;
    private const int LongestPlainName = 4;
    private const int Reach = 4;
    private const int RareAtMost = 2;
    private const int CommonAtLeast = 8;

    private readonly Dictionary<(TextField Field, int First, int End), NameOrigin> _spans = [];

    /// <summary>The spans of the last search with their reasons, in no order; the reader may take out what it has seen to.</summary>
    public Dictionary<(TextField Field, int First, int End), NameOrigin> Spans => _spans;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Find(FieldWords title, FieldWords text)
    {
        _spans.Clear();
        FindOpening(title);
        foreach (var words in (ReadOnlySpan<FieldWords>)[title, text])
        {
            foreach (var sentence in words.Field.Sentences) Find(words, sentence);
        }
    }

    private void Find(FieldWords words, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (words.Says(i, WordRole.Propose | WordRole.Name | WordRole.Make | WordRole.New)) FindAnnounced(words, sentence, i);
            FindEmphasised(words, sentence, i);
            if (!IsCapital(words, i)) continue;
            if (words.CommonnessOf(i) <= RareAtMost && (words.ShapeOf(i) & ~NameShape.Initial) != NameShape.None && words.ShapeOf(i) != NameShape.Digit)
                Add(words, i, i + 1, NameOrigin.Rare);
            if (words.Field.Field == TextField.Title || (i > sentence.First && IsCapital(words, i - 1))) continue;
            var end = CapitalRun(words, sentence, i);
            if (end - i > 1) Add(words, i, end, NameOrigin.Capital);
        }
    }

    private void FindOpening(FieldWords title)
    {
        if (title.Count == 0) return;
        var first = title.Field.TextOf(0) is "The" or "A" or "An" or "On" or "Towards" or "Introducing" && title.Count > 1 ? 1 : 0;
        var (head, opening) = (-1, title.Count);
        for (var i = first + 1; i < title.Count && head < 0; i++)
        {
            if (IsDivider(title.Field.TextOf(i))) head = i;
            else if (opening == title.Count && title.Says(i, WordRole.Break)) opening = i;
        }

        if (head > 0) Add(title, first, head, NameOrigin.TitleHead);
        if (opening < (head < 0 ? title.Count : head)) Add(title, first, opening, NameOrigin.TitleOpening);
        else if (head < 0) Add(title, first, title.Count, NameOrigin.TitleOpening);
    }

    // "We propose a novel NAME", "a dataset called NAME", "we introduce guidance, where".
    private void FindAnnounced(FieldWords words, Sentence sentence, int cue)
    {
        var i = cue + 1;
        for (; i < sentence.End && i <= cue + Reach; i++)
        {
            if (IsCapital(words, i))
            {
                Add(words, i, CapitalRun(words, sentence, i), NameOrigin.Announced);
                return;
            }

            if (!Leads(words, i)) break;
        }

        if (words.Says(cue, WordRole.New) && !words.Says(cue, WordRole.Own)) return;
        var end = i;
        while (end < sentence.End && end < i + LongestPlainName && words.Field.Tokens[end].Kind == TokenKind.Word
            && !words.Says(end, WordRole.Break | WordRole.Rival | WordRole.Result | WordRole.Own)) end++;
        if (end > i && end < sentence.End && words.Field.TextOf(end) is "," or "(" or "." or ":" or "--" or "which" or "where" or "for" or "that" or "to")
            Add(words, i, end, NameOrigin.AnnouncedPlain);
    }

    // Words that may stand between a cue and the name.
    private static bool Leads(FieldWords words, int token) =>
        words.Field.TextOf(token) is "a" or "an" or "the" or "as" or "," or ":" or "``" or "“" or "‘" or "`" or "'" or "\"" or "(" or "simple" or "two"
        || words.Says(token, WordRole.New);

    private void FindEmphasised(FieldWords words, Sentence sentence, int token)
    {
        var field = words.Field;
        var close = Closing(field, token);
        if (close == '\0') return;
        var first = close == '}' ? token : token + 1;
        for (var i = first; i < sentence.End && i < first + LongestName; i++)
        {
            if (close != '}' && Closes(field.TextOf(i), close))
            {
                if (i > first) Add(words, first, i, NameOrigin.Emphasised);
                return;
            }

            var end = field.Tokens[i].Span.End;
            if (close != '}' || end >= field.Text.Length || field.Text[end] != '}') continue;
            Add(words, first, i + 1, NameOrigin.Emphasised);
            return;
        }
    }

    // What ends the quotation or command that opens at a token; nothing when none does.
    private static char Closing(DocumentField field, int token)
    {
        var text = field.TextOf(token);
        if (text is "``" or "“" or "\"") return '"';
        if (text is "‘" or "`") return '\'';
        var start = field.Tokens[token].Span.Start;
        if (start < 6 || field.Text[start - 1] != '{') return '\0';
        var command = field.Text.AsSpan(Math.Max(0, start - 9), Math.Min(9, start) - 1);
        return command.EndsWith("\\textbf") || command.EndsWith("\\textit") || command.EndsWith("\\texttt") || command.EndsWith("\\textsc")
            || command.EndsWith("\\emph") || command.EndsWith("\\textsf") ? '}' : '\0';
    }

    private static bool Closes(ReadOnlySpan<char> text, char close) =>
        close == '"' ? text is "''" or "”" or "\"" : text is "’" or "'";

    private static int CapitalRun(FieldWords words, Sentence sentence, int first)
    {
        var end = first + 1;
        for (var i = end; i < sentence.End && i < first + LongestName; i++)
        {
            if (IsCapital(words, i)) end = i + 1;
            else if (i > end || words.Field.TextOf(i) is not ("of" or "for" or "and" or "to" or "with" or "in" or "&" or "on" or "-" or "the")) break;
        }

        return end;
    }

    // A word that begins a sentence is capital for another reason.
    private static bool IsCapital(FieldWords words, int token) =>
        !(words.ShapeOf(token).HasFlag(NameShape.Initial) && words.Field.TextOf(token) is "A" or "An" or "The" or "We" or "Our" or "This" or "I")
        && IsWrittenLikeName(words, token);

    private static bool IsWrittenLikeName(FieldWords words, int token) =>
        (words.ShapeOf(token) & (NameShape.Inner | NameShape.All)) != NameShape.None
        || (words.ShapeOf(token).HasFlag(NameShape.Initial)
            && (words.CapitalsOf(token) > 0 || words.CommonnessOf(token) < CommonAtLeast || !BeginsSentence(words, token)));

    private static bool BeginsSentence(FieldWords words, int token) => words.Field.SentenceOf(token).First == token;

    public static bool IsDivider(ReadOnlySpan<char> text) => text is ":" or "--" or "–" or "—" or "?" or "---";

    private void Add(FieldWords words, int first, int end, NameOrigin origin)
    {
        if (end - first > LongestName || words.Field.Tokens[first].Kind is TokenKind.Url or TokenKind.Punctuation) return;
        var key = (words.Field.Field, first, end);
        _spans[key] = _spans.GetValueOrDefault(key) | origin;
    }
}
