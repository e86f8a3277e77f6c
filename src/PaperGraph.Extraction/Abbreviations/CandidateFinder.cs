using PaperGraph.Model;

namespace PaperGraph.Extraction.Abbreviations;

/// <summary>Collects the long forms that an occurrence of a short form may have.</summary>
internal sealed class CandidateFinder
{
    private const int LeastFreeFit = 6;
    private const int MostDropped = 2;

    private readonly LongFormAligner _aligner = new();
    private readonly TurnedAligner _turned;

    /// <summary>Starts with empty buffers.</summary>
    public CandidateFinder() => _turned = new TurnedAligner(_aligner);

    /// <summary>What was found last.</summary>
    public CandidateSet Found { get; } = new();

    /// <summary>Looks for long forms in a window. False when the surface is no short form or nothing can spell it.</summary>
    public bool Find(string text, DefinitionKind kind, TextSpan shortForm, TextSpan window, int place)
    {
        shortForm = ShortForm.Unquote(text, shortForm);

        // "the Bureau of Maps's (BM's) list".
        if (IsPossessive(text, shortForm) && IsPossessive(text, window))
            (shortForm, window) = (new TextSpan(shortForm.Start, shortForm.End - 2), new TextSpan(window.Start, window.End - 2));
        Span<char> letters = stackalloc char[ShortForm.MostRepeated];
        if (!ShortForm.TryRead(shortForm.Of(text), kind == DefinitionKind.Bracketed, letters, out var form)) return false;
        var isLoose = kind is DefinitionKind.Headline or DefinitionKind.Explained;
        if (isLoose && form.Letters.Length < 3) return false;
        Found.Clear(shortForm);
        var search = new Search(text, kind, shortForm, window, new CandidateDescriber(text, kind, shortForm, window, place));
        Collect(search, form);
        Span<char> repeated = stackalloc char[ShortForm.MostRepeated];
        if (form.TryRepeat(repeated, out var written)) Collect(search, written);
        Found.Rank();
        return Found.Count > 0;
    }

    private static bool IsPossessive(string text, TextSpan span) =>
        span.Length > 3 && text[span.End - 1] == 's' && text[span.End - 2] is '\'' or '’';

    private readonly ref struct Search(string text, DefinitionKind kind, TextSpan shortForm, TextSpan window, CandidateDescriber describer)
    {
        public readonly string Text = text;
        public readonly DefinitionKind Kind = kind;
        public readonly TextSpan ShortForm = shortForm;
        public readonly TextSpan Window = window;
        public readonly CandidateDescriber Describer = describer;

        public bool EndsFixed => Kind is DefinitionKind.Bracketed or DefinitionKind.Called or DefinitionKind.Adjacent;

        public bool StartsFixed => Kind is DefinitionKind.Spelled or DefinitionKind.Explained;
    }

    private void Collect(in Search search, in ShortForm form)
    {
        var n = form.Letters.Length;
        var most = search.EndsFixed ? Math.Min(n + 7, (2 * n) + 3) : search.StartsFixed ? (2 * n) + 7 : LongFormAligner.MostWords;
        _aligner.Read(search.Text, search.Window, most, fromEnd: search.EndsFixed);
        var count = _aligner.Words.Length;
        if (count == 0) return;
        if (search.EndsFixed)
        {
            for (var dropped = 0; dropped <= MostDropped && dropped < count && CanStart(form, 0, count - 1); dropped++)
            {
                if (dropped > 0 && !AbbreviationWords.IsGeneric(_aligner.Words[count - dropped].Span.Of(search.Text))) break;
                Collect(search, form, 0, count - 1 - dropped, count - dropped, dropped);
            }

            if (search.Kind == DefinitionKind.Bracketed) CollectTurned(search, form);
            return;
        }

        var hasArticle = count > 1 && _aligner.Words[0].Roles.HasFlag(WordRoles.Determiner);
        var (first, last) = (0, !search.StartsFixed ? count - 1 : hasArticle ? 1 : 0);
        if (!CanStart(form, first, last)) return;
        var ends = Ends(search, form, first, last);
        for (var end = 1; end <= count; end++)
        {
            if ((ends & (1u << end)) != 0) Collect(search, form, first, Math.Min(last, end - 1), end, 0);
        }
    }

    private void Collect(in Search search, in ShortForm form, int first, int last, int end, int dropped)
    {
        _aligner.Align(form, end);
        var mayLackFirst = MayLackFirst(form);
        for (var start = first; start <= last; start++)
        {
            if (_aligner.TryTrace(form, start, 0, out _, out var alignment)
                || (mayLackFirst && _aligner.TryTrace(form, start, 1, out _, out alignment)))
                Add(search, form, start, end, dropped, alignment);
        }
    }

    private void CollectTurned(in Search search, in ShortForm form)
    {
        foreach (var (start, alignment) in _turned.Align(search.Text, form, Found.BestFit))
            Add(search, form, start, _aligner.Words.Length, 0, alignment);
    }

    private void Add(in Search search, in ShortForm form, int start, int end, int dropped, Alignment alignment)
    {
        var words = _aligner.Words;
        var span = Close(search, new TextSpan(words[start].Span.Start, words[end - 1].Span.End));
        var from = search.StartsFixed ? span.Start : CompoundStart(search, span.Start);
        var to = search.EndsFixed ? span.End : CompoundEnd(search, span.End);
        AddSpan(search, form, start, end, dropped, alignment, span,
            from < span.Start ? Extension.CutAtStart : to > span.End ? Extension.CutAtEnd : Extension.None);
        if (from < span.Start)
            AddSpan(search, form, start, end, dropped, alignment, new TextSpan(from, span.End), Extension.TakenAtStart);
        if (to > span.End)
            AddSpan(search, form, start, end, dropped, alignment, new TextSpan(span.Start, to), Extension.TakenAtEnd);
    }

    private void AddSpan(in Search search, in ShortForm form, int start, int end, int dropped, Alignment alignment, TextSpan span,
        Extension extension)
    {
        if (search.Kind == DefinitionKind.Adjacent && !IsPlain(start, end, form, alignment)) return;
        if (span.Overlaps(search.ShortForm) || span.Length <= search.ShortForm.Length) return;
        search.Describer.Add(Found, _aligner.Words, start, end, span, extension, dropped, form, alignment);
    }

    // Where nothing but nearness speaks for a pair, every word gives its initial.
    private bool IsPlain(int start, int end, in ShortForm form, Alignment alignment)
    {
        if (alignment.Openings < form.Letters.Length || end - start > form.Letters.Length) return false;
        for (var w = start; w < end; w++)
        {
            if ((_aligner.Words[w].Roles & (WordRoles.Stop | WordRoles.Determiner)) != WordRoles.None) return false;
        }

        return true;
    }

    private bool CanStart(in ShortForm form, int first, int last)
    {
        if (MayLackFirst(form)) return true;
        for (var w = first; w <= last; w++)
        {
            if (_aligner.TakesFirst(form, w)) return true;
        }

        return false;
    }

    // "hSP56": a small letter before capitals may name a species or a variant that the text leaves out.
    private static bool MayLackFirst(in ShortForm form) => form.Letters.Length > 2 && !form.IsCapital(0) && form.IsCapital(1);

    // Where a long form may end: where its best alignment does, before or behind a word that takes the last letter, at the window's end.
    private uint Ends(in Search search, in ShortForm form, int first, int last)
    {
        var count = _aligner.Words.Length;
        _aligner.Align(form, count, isFree: true);
        var (ends, best) = (0u, int.MinValue);
        for (var start = first; start <= last; start++)
        {
            if (!_aligner.TryTrace(form, start, 0, out var end, out var alignment)) continue;
            best = Math.Max(best, alignment.Score / form.Letters.Length);
            ends |= 1u << end;
        }

        if (best < LeastFreeFit) return 0;
        ends |= ends << 1;
        for (var end = first + 1; end <= count; end++)
        {
            if (_aligner.TakesLast(form, end - 1)) ends |= 3u << end;
        }

        if (search.StartsFixed) ends |= 1u << count;
        return ends & ((2u << count) - 1);
    }

    // "phase coding" stands in "two-phase coding": the compound begins where a blank or a bracket does.
    private static int CompoundStart(in Search search, int start)
    {
        var i = start;
        while (i > search.Window.Start && IsGlue(search.Text[i - 1])) i--;
        while (i < start && !char.IsLetterOrDigit(search.Text[i])) i++;
        return i;
    }

    private static int CompoundEnd(in Search search, int end)
    {
        var i = end;
        while (i < search.Window.End && IsGlue(search.Text[i])) i++;
        while (i > end && !char.IsLetterOrDigit(search.Text[i - 1])) i--;
        return i;
    }

    private static bool IsGlue(char unit) =>
        char.IsLetterOrDigit(unit) || unit is '-' or '‐' or '‑' or '/' or '+' or '\'' or '’' or ',' or '.';

    // "transforming growth factor (beta)": a bracket that opens inside is closed inside.
    private static TextSpan Close(in Search search, TextSpan span)
    {
        var depth = 0;
        foreach (var unit in span.Of(search.Text))
        {
            if (unit == '(') depth++;
            else if (unit == ')') depth--;
        }

        if (depth == 0 && EndsInBracket(search, span.End)) return new TextSpan(span.Start, search.Window.End);
        return depth == 1 && span.End < search.Text.Length && search.Text[span.End] == ')' && span.End < search.Window.End + 1
            ? new TextSpan(span.Start, span.End + 1) : span;
    }

    // "sodium channel Na(+)", "method(s)": a bracket that stands at a word without a blank is part of it.
    private static bool EndsInBracket(in Search search, int end)
    {
        if (!search.EndsFixed || end >= search.Window.End || search.Text[end] != '(') return false;
        var bracket = search.Text.AsSpan(end, search.Window.End - end);
        return bracket.IndexOf(')') == bracket.Length - 1 && !bracket.Contains(' ');
    }
}
