namespace PaperGraph.Extraction.Abbreviations;

/// <summary>
/// Lays a short form on words that come in another order: "the A subunit of X (X-A)", "second X conference (XC-2)". Its last letters stand
/// for the words before a preposition, or its number for the first word. Asked only where letters in order fit badly.
/// </summary>
/// <param name="aligner">Has read the words, the long form's last word last.</param>
internal sealed class TurnedAligner(LongFormAligner aligner)
{
    private const int LeastPlainFit = 24;
    private const int LeastNumberedFit = 36;
    private const int LeastFit = 4;
    private const int Farthest = 8;
    private const int MostTurned = 3;
    private const int MostWordsBefore = 4;
    private const int MostWordsLeftOut = 2;

    private readonly List<(int Start, Alignment Alignment)> _found = [];

    /// <summary>The words that a long form may start with, each with its alignment. Valid until the next call.</summary>
    /// <param name="text">The text of the words.</param>
    /// <param name="form">The short form.</param>
    /// <param name="plainFit">How well its letters in order fit, a letter; a negative number when they do not.</param>
    public List<(int Start, Alignment Alignment)> Align(string text, in ShortForm form, int plainFit)
    {
        _found.Clear();
        var digits = form.Letters.Length - form.Letters.TrimEnd("0123456789").Length;
        var isPlain = plainFit >= LeastPlainFit;
        if (form.Letters.Length < 3 || plainFit >= (digits > 0 ? LeastNumberedFit : LeastPlainFit)) return _found;
        var words = aligner.Words;
        var most = form.Letters.Length - (isPlain ? digits : 1);
        var fewest = isPlain ? most : Math.Max(1, form.Letters.Length - MostTurned);
        for (var split = words.Length - 1; split >= Math.Max(1, words.Length - Farthest); split--)
        {
            if (words[split].Span.Of(text) is "of" or "for" or "in")
            {
                for (var before = most; before >= fewest; before--) Align(form, before, split, split + 1);
            }
            else if (digits > 0 && IsNumber(text, form.Letters[^digits..], split - 1))
            {
                Align(form, form.Letters.Length - digits, split, split);
            }
        }

        return _found;
    }

    private bool IsNumber(string text, ReadOnlySpan<char> digits, int word) =>
        digits.Length == 1 ? aligner.TakesDigit(digits[0], word) : aligner.Words[word].Span.Of(text).StartsWith(digits);

    // The first letters on the words from a place to the end, the others on the words before the split.
    private void Align(in ShortForm form, int letters, int split, int from)
    {
        var words = aligner.Words;
        var head = form.First(letters);
        var tail = form.Behind(letters);
        for (var w = from; w < Math.Min(words.Length, split + 1 + MostWordsLeftOut); w++)
        {
            if (!aligner.TakesFirst(head, w)) continue;
            aligner.Align(head, words.Length);
            if (!aligner.TryTrace(head, w, 0, out _, out var first) || !IsStrict(first, letters)) continue;

            // Letters that run on in one word are that word, or say little.
            if (first.Openings == 1 && first.InnerCapitals == 0 && words[w].Span.Length != letters) continue;
            aligner.Align(tail, split);
            for (var start = split - 1; start >= Math.Max(0, split - MostWordsBefore); start--)
            {
                if (IsSmallWord(words[start]) || !aligner.TryTrace(tail, start, 0, out _, out var second)) continue;
                if (IsStrict(second, tail.Letters.Length)) _found.Add((start, Alignment.Sum(first, second)));
            }
        }
    }

    // A single letter may be a name: "the A subunit".
    private static bool IsSmallWord(in FormWord word) =>
        word.Span.Length > 1 && (word.Roles & (WordRoles.Stop | WordRoles.Determiner)) != WordRoles.None;

    private static bool IsStrict(Alignment alignment, int letters) =>
        alignment.SkippedLetters == 0 && alignment.OpensInside == 0 && alignment.SkippedWords <= Math.Min(1, alignment.SkippedAtEnd)
        && alignment.Score >= letters * LeastFit;
}
