using PaperGraph.Model;

namespace PaperGraph.Extraction.Abbreviations;

/// <summary>
/// Finds the words that spell a short form. Where Schwartz &amp; Hearst (2003) take the first match from the right, this weighs all
/// alignments by dynamic programming: letters that open a word count most, skipped content words count against it.
/// </summary>
internal sealed class LongFormAligner
{
    private const int MostWords = 24;
    private const double Impossible = -1e9;
    private const double AtWordStart = 2;
    private const double AtInnerCapital = 1.6;
    private const double RunningOn = 1;
    private const double InsideWord = 0.25;
    private const double OpensInside = -1.2;
    private const double SkippedContentWord = -1.8;
    private const double SkippedStopWord = -0.15;
    private const double SkippedCompoundPart = -0.3;
    private const double SkippedDigit = -0.6;
    private const double SkippedLetter = -1.7;
    private const double StartsInsideCompound = -1.2;

    private readonly string _text;
    private readonly List<TextSpan> _words = new(MostWords);

    public LongFormAligner(string text) => _text = text;

    /// <summary>Where the best long form lies, and how well it fits: about 2 for initials, 1 for the least that is believable.</summary>
    public readonly record struct Alignment(TextSpan Span, double Fit);

    /// <summary>Best long form that ends at <paramref name="window"/>'s end.</summary>
    public Alignment? AlignEnd(ReadOnlySpan<char> letters, TextSpan window) => Align(letters, window, endsFixed: true, startsFixed: false);

    /// <summary>Best long form that starts at <paramref name="window"/>'s start.</summary>
    public Alignment? AlignStart(ReadOnlySpan<char> letters, TextSpan window) =>
        Align(letters, window, endsFixed: false, startsFixed: true);

    /// <summary>Best long form anywhere in <paramref name="window"/>.</summary>
    public Alignment? AlignAnywhere(ReadOnlySpan<char> letters, TextSpan window) =>
        Align(letters, window, endsFixed: false, startsFixed: false);

    private Alignment? Align(ReadOnlySpan<char> letters, TextSpan window, bool endsFixed, bool startsFixed)
    {
        var most = endsFixed || startsFixed ? Math.Min(letters.Length + 6, (letters.Length * 2) + 2) : MostWords;
        ReadWords(window, fromEnd: endsFixed, most);
        if (_words.Count == 0) return null;
        Alignment? best = null;
        var lastStart = startsFixed ? 0 : _words.Count - 1;
        for (var start = 0; start <= lastStart; start++)
        {
            if (!OpensWord(letters, _words[start])) continue;
            for (var end = endsFixed ? Math.Max(start + 1, LeastEnd()) : start + 1; end <= _words.Count; end++)
            {
                var score = Score(letters, start, end);
                var fit = score / letters.Length;
                if (best is null || fit > best.Value.Fit + 1e-9)
                    best = new Alignment(new TextSpan(_words[start].Start, _words[end - 1].End), fit);
            }
        }

        if (best is not { Fit: > 0 } found) return null;

        // "graph attention network (GAT)": what kind of thing it is belongs to the name, spelled or not.
        return endsFixed && GenericHeads.NamesThing(_words[^1].Of(_text))
            ? found with { Span = new TextSpan(found.Span.Start, _words[^1].End) } : found;
    }

    // Best score of letters against words [start, end): row = words used, column = letters used.
    private double Score(ReadOnlySpan<char> letters, int start, int end)
    {
        Span<double> current = stackalloc double[letters.Length + 1];
        Span<double> next = stackalloc double[letters.Length + 1];
        current.Fill(Impossible);
        current[0] = IsCompoundPart(_words[start]) ? StartsInsideCompound : 0;
        for (var w = start; w < end; w++)
        {
            next.Fill(Impossible);
            var word = _words[w].Of(_text);
            var mustMatch = w == start;
            var skip = IsStopWord(word) ? SkippedStopWord : IsCompoundPart(_words[w]) ? SkippedCompoundPart : SkippedContentWord;
            for (var used = 0; used <= letters.Length; used++)
            {
                if (current[used] <= Impossible) continue;
                if (!mustMatch) next[used] = Math.Max(next[used], current[used] + skip);
                Extend(letters, used, word, current[used], next);
            }

            // A letter that no word accounts for ("VGGT", visual geometry transformer), never the first.
            for (var used = 1; used < letters.Length; used++) next[used + 1] = Math.Max(next[used + 1], next[used] + SkippedLetter);
            var swap = current;
            current = next;
            next = swap;
        }

        return current[letters.Length];
    }

    // Spends letters[used..] on one word, in order; every prefix of what fits is a choice.
    private static void Extend(ReadOnlySpan<char> letters, int used, ReadOnlySpan<char> word, double score, Span<double> next)
    {
        var position = 0;
        var previous = -2;
        var k = used;
        while (k < letters.Length)
        {
            var letter = letters[k];
            if (k > used && char.IsAsciiDigit(letter) && (position >= word.Length || char.ToLowerInvariant(word[position]) != letter))
            {
                // A digit may stand for a repeated letter or an exponent: BT^2, SL2A.
                score += SkippedDigit;
                k++;
                next[k] = Math.Max(next[k], score);
                continue;
            }

            var found = FindLetter(word, position, letter, k == used);
            if (found < 0 && k == used && used > 0 && (found = FindLetter(word, 1, letter, opens: false)) > 0) score += OpensInside;
            if (found < 0) return;
            score += found == 0 ? AtWordStart
                : found == previous + 1 ? RunningOn
                : char.IsUpper(word[found]) ? AtInnerCapital
                : InsideWord;
            previous = found;
            position = found + 1;
            k++;
            next[k] = Math.Max(next[k], score);
        }
    }

    // The first letter of a word's share has to open it ("x" may stand for "ex" or "cross", 2 for "to", 4 for "for", "&" for "and").
    private static int FindLetter(ReadOnlySpan<char> word, int from, char letter, bool opens)
    {
        if (opens)
        {
            if (char.ToLowerInvariant(word[0]) == letter) return 0;
            if (letter == 'x' && (word.StartsWith("ex", StringComparison.OrdinalIgnoreCase)
                || word.StartsWith("cross", StringComparison.OrdinalIgnoreCase)
                || word.StartsWith("trans", StringComparison.OrdinalIgnoreCase))) return 0;
            if (char.IsAsciiDigit(letter) && SpellsDigit(word, letter)) return 0;
            return NextCapital(word, letter);
        }

        for (var i = from; i < word.Length; i++)
        {
            if (char.ToLowerInvariant(word[i]) == letter) return i;
        }

        return -1;
    }

    private static bool SpellsDigit(ReadOnlySpan<char> word, char digit)
    {
        ReadOnlySpan<string> spelled = digit switch
        {
            '1' => ["one", "first"],
            '2' => ["two", "to", "second"],
            '3' => ["three", "third"],
            '4' => ["four", "for", "fourth"],
            '5' => ["five", "fifth"],
            '6' => ["six", "sixth"],
            _ => [],
        };
        foreach (var candidate in spelled)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // "modal" in "multi-modal".
    private bool IsCompoundPart(TextSpan word) =>
        word.Start >= 2 && _text[word.Start - 1] is '-' or '‐' or '‑' or '/' && char.IsLetterOrDigit(_text[word.Start - 2]);

    private static int NextCapital(ReadOnlySpan<char> word, char letter)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.ToLowerInvariant(word[i]) == letter) return i;
        }

        return -1;
    }

    // "online normalized gradient descent algorithm (ONGD)": a generic head may stand between long form and bracket.
    private int LeastEnd()
    {
        var end = _words.Count;
        while (end > 1 && end > _words.Count - 2 && GenericHeads.IsGeneric(_words[end - 1].Of(_text))) end--;
        return end;
    }

    private bool OpensWord(ReadOnlySpan<char> letters, TextSpan word) => FindLetter(word.Of(_text), 0, letters[0], opens: true) == 0;

    private void ReadWords(TextSpan window, bool fromEnd, int most)
    {
        _words.Clear();
        var i = window.Start;
        while (i < window.End)
        {
            if (_text[i] == '(' && i > window.Start && _text.IndexOf(')', i, window.End - i) is var close and > 0)
            {
                // An aside inside the long form spells nothing: "large language model (LLM)-based agents".
                i = close + 1;
                continue;
            }

            if (!char.IsLetterOrDigit(_text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < window.End && (char.IsLetterOrDigit(_text[i]) || Model.Text.LatinText.IsCombiningMark(_text[i]))) i++;
            _words.Add(new TextSpan(start, i));
            if (!fromEnd && _words.Count >= most) break;
        }

        if (fromEnd && _words.Count > most) _words.RemoveRange(0, _words.Count - most);
    }

    private static bool IsStopWord(ReadOnlySpan<char> word) => word.Length <= 5 && word switch
    {
        "of" or "for" or "the" or "and" or "a" or "an" or "in" or "on" or "with" or "to" or "via" or "by" or "from" or "based" or "using"
            or "at" or "as" or "s" => true,
        "Of" or "For" or "The" or "And" or "In" or "On" or "With" or "To" or "Via" or "By" or "From" or "Based" or "Using" => true,
        _ => false,
    };
}
