using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Abbreviations;

/// <summary>
/// Pairs short forms with the long forms the text gives: "long form (SF)", "SF (long form)", "long form, called SF", "SF: Long Form" in a
/// title. Brackets may nest, short forms may be plural or carry LaTeX. After Schwartz &amp; Hearst (2003), with the alignment of
/// <see cref="LongFormAligner"/>.
/// </summary>
public sealed class AbbreviationExtractor : IExtractor
{
    private const int WidestBracket = 30;
    private const int WidestWindow = 28;
    private const int WidestHeadline = 60;
    private const int MostRepeated = 16;
    private const double BracketFit = 0.75;
    private const double LooseFit = 1.5;

    /// <inheritdoc/>
    public ExtractorId Id { get; } = new("abbreviations", "1");

    /// <inheritdoc/>
    public AnnotationLayers Requires => AnnotationLayers.None;

    /// <inheritdoc/>
    public AnnotationLayers Provides => AnnotationLayers.Abbreviations;

    /// <inheritdoc/>
    public void Extract(Document document, AnnotationsBuilder annotations)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(annotations);
        Extract(document.Title, annotations);
        Extract(document.Abstract, annotations);
    }

    private void Extract(DocumentField field, AnnotationsBuilder annotations)
    {
        var aligner = new LongFormAligner(field.Text);
        foreach (var sentence in field.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                var token = field.TextOf(i);
                if (token is "(" or "[") Bracket(field, sentence, i, aligner, annotations);
                else if (token is ":" or "-" or "--" or "–" or "—" && field.Field == TextField.Title)
                    Headline(field, sentence, i, aligner, annotations);
                else if (Cues.NamesShortForm(field, sentence, i, out var shortToken, out var longEnd))
                    Called(field, sentence, shortToken, longEnd, aligner, annotations);
                else if (Cues.ExplainsShortForm(field, sentence, i, out var longStart))
                    Explained(field, sentence, i, longStart, aligner, annotations);
            }
        }
    }

    private void Bracket(DocumentField field, Sentence sentence, int open, LongFormAligner aligner, AnnotationsBuilder annotations)
    {
        var close = Close(field, open);
        if (close < 0 || open == sentence.First) return;
        if (BracketedShortForm(field, sentence, open, close, aligner, annotations)) return;

        // SF (long form): the word before the bracket is short, the bracket spells it.
        var (from, to) = (open + 1, SegmentEnd(field, open + 1, close));
        while (from < to && Cues.IsAside(field.TextOf(from))) from++;
        if (to - from < 2 && !(to - from == 1 && field.TextOf(from).Contains('-'))) return;
        Pair(field, field.Tokens[open - 1].Span, aligner, annotations, BracketFit,
            letters => aligner.AlignStart(letters, new TextSpan(field.Tokens[from].Span.Start, field.Tokens[to - 1].Span.End)));
    }

    private bool BracketedShortForm(DocumentField field, Sentence sentence, int open, int close, LongFormAligner aligner,
        AnnotationsBuilder annotations)
    {
        var from = open + 1;
        var window = Window(field, sentence, open);
        while (from < close)
        {
            var to = SegmentEnd(field, from, close);
            while (from < to && Cues.IsAside(field.TextOf(from))) from++;
            if (from < to && (to == from + 1 || IsOneWord(field, from, to) || IsQualified(field, from, to, open)
                || Cues.IsForShort(field, from + 1, to)))
            {
                var last = Cues.IsForShort(field, from + 1, to) ? from : to - 1;
                var span = new TextSpan(field.Tokens[from].Span.Start, field.Tokens[last].Span.End);
                if (Pair(field, span, aligner, annotations, BracketFit, letters => aligner.AlignEnd(letters, window))) return true;
            }

            from = to + 1;
        }

        return false;
    }

    private void Headline(DocumentField field, Sentence sentence, int mark, LongFormAligner aligner, AnnotationsBuilder annotations)
    {
        if (mark == sentence.First || mark + 1 >= sentence.End) return;
        var end = mark + 1;
        while (end < sentence.End && end <= mark + WidestHeadline && field.TextOf(end) is not (":" or "(" or "?" or ";")) end++;
        if (end == mark + 1) return;
        Pair(field, field.Tokens[mark - 1].Span, aligner, annotations, LooseFit,
            letters => letters.Length < 3 ? null : aligner.AlignAnywhere(letters,
                new TextSpan(field.Tokens[SkipArticle(field, mark + 1, end)].Span.Start, field.Tokens[end - 1].Span.End)));
    }

    private void Called(DocumentField field, Sentence sentence, int shortToken, int longEnd, LongFormAligner aligner,
        AnnotationsBuilder annotations) =>
        Pair(field, field.Tokens[shortToken].Span, aligner, annotations, LooseFit,
            letters => aligner.AlignEnd(letters, Window(field, sentence, longEnd)));

    private void Explained(DocumentField field, Sentence sentence, int shortToken, int longStart, LongFormAligner aligner,
        AnnotationsBuilder annotations)
    {
        var end = longStart;
        while (end < sentence.End && end < longStart + WidestWindow && field.TextOf(end) is not ("," or ":" or "(" or ")" or ";" or "."))
            end++;
        if (end == longStart) return;
        Pair(field, field.Tokens[shortToken].Span, aligner, annotations, LooseFit,
            letters => letters.Length < 3 ? null : aligner.AlignStart(letters,
                new TextSpan(field.Tokens[longStart].Span.Start, field.Tokens[end - 1].Span.End)));
    }

    private delegate LongFormAligner.Alignment? Aligning(ReadOnlySpan<char> letters);

    private bool Pair(DocumentField field, TextSpan shortSpan, LongFormAligner aligner, AnnotationsBuilder annotations, double leastFit,
        Aligning align)
    {
        Span<char> letters = stackalloc char[16];
        shortSpan = ShortForm.Unquote(field.Text, shortSpan);
        if (!ShortForm.TryReadLetters(shortSpan.Of(field.Text), letters, out var count)) return false;
        var best = align(letters[..count]);
        Span<char> repeated = stackalloc char[MostRepeated];
        if (ShortForm.TryRepeat(letters[..count], repeated, out var more) && align(repeated[..more]) is { } spelled
            && (best is null || spelled.Fit > best.Value.Fit)) best = spelled;
        if (best is not { } alignment || alignment.Fit < leastFit) return false;
        var longForm = alignment.Span;
        if (longForm.Overlaps(shortSpan) || longForm.Length <= shortSpan.Length) return false;
        var confidence = (float)Math.Clamp(0.5 + (alignment.Fit / 4), 0.5, 0.99);
        var (shortForm, longLocation) = (new TextLocation(field.Field, shortSpan), new TextLocation(field.Field, longForm));
        annotations.Add(new Abbreviation(shortForm, longLocation, confidence, Id));
        return true;
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
        return (IsCapital(last) && char.IsLetter(first[0])) || (IsCapital(first) && last.Equals(field.TextOf(open - 1), StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsCapital(ReadOnlySpan<char> word) => word.Length >= 2 && char.IsUpper(word[0]) && char.IsUpper(word[1]);

    private static int SkipArticle(DocumentField field, int from, int end) =>
        from + 1 < end && field.TextOf(from) is "a" or "an" or "the" or "A" or "An" or "The" ? from + 1 : from;
}
