using PaperGraph.Model;
using PaperGraph.Model.Text;

namespace PaperGraph.Extraction.Abbreviations;

/// <summary>
/// Lays the letters of a short form on the words before or behind it. Where Schwartz &amp; Hearst (2003) take the first match from the
/// right, this finds the best alignment for every start by dynamic programming from the right: letters that open a word count most, skipped words
/// count against it. It proposes; <see cref="AbbreviationModel"/> decides.
/// </summary>
internal sealed class LongFormAligner
{
    public const int MostWords = 24;
    private const int Columns = ShortForm.MostRepeated + 1;
    private const int Impossible = int.MinValue / 2;
    private const byte SkipWord = 0;
    private const byte SkipLetter = 255;

    private const int AtWordStart = 40;
    private const int AtInnerCapital = 32;
    private const int RunningOn = 20;
    private const int InsideWord = 5;
    private const int OpensInside = -24;
    private const int SkippedWord = -36;
    private const int SkippedStop = -3;
    private const int SkippedPart = -6;
    private const int SkippedDigit = -12;
    private const int SkippedLetter = -34;

    private const int LongestWord = 64;

    private readonly FormWord[] _words = new FormWord[MostWords];
    private readonly char[] _folded = new char[MostWords * LongestWord];
    private readonly int[] _best = new int[(MostWords + 1) * Columns];
    private readonly byte[] _choices = new byte[(MostWords + 1) * Columns];
    private string _text = "";
    private int _count;
    private int _end;
    private bool _isFree;

    /// <summary>The words read last.</summary>
    public ReadOnlySpan<FormWord> Words => _words.AsSpan(0, _count);

    /// <summary>Reads the first or last words of a window, at most <paramref name="most"/>; asides in brackets are stepped over.</summary>
    public void Read(string text, TextSpan window, int most, bool fromEnd)
    {
        (_text, _count) = (text, 0);
        most = Math.Min(most, MostWords);
        var (i, oldest) = (window.Start, 0);
        while (i < window.End)
        {
            if (text[i] == '(' && i > window.Start && text.IndexOf(')', i, window.End - i) is var close and > 0)
            {
                // An aside inside the long form spells nothing: "large language model (LLM)-based agents".
                i = close + 1;
                continue;
            }

            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < window.End && (char.IsLetterOrDigit(text[i]) || LatinText.IsCombiningMark(text[i]))) i++;
            if (_count == most && !fromEnd) break;
            var slot = _count < most ? _count++ : oldest++ % most;
            _words[slot] = Fold(new TextSpan(start, i), slot * LongestWord);
        }

        if (oldest > 0) Rotate(oldest % most);
    }

    /// <summary>Whether a long form may begin with a word.</summary>
    public bool TakesFirst(in ShortForm form, int w) => Opening(_words[w], form.Letters[0]) == 0;

    /// <summary>Whether a word stands for a digit.</summary>
    public bool TakesDigit(char digit, int w) => Opening(_words[w], digit) == 0;

    /// <summary>
    /// Fills the table for all long forms that end before the word <paramref name="end"/>, or, if free, there or earlier.
    /// </summary>
    public void Align(in ShortForm form, int end, bool isFree = false)
    {
        (_end, _isFree) = (end, isFree);
        var letters = form.Letters;
        var last = Row(end);
        last.Fill(Impossible);
        for (var k = letters.Length; k >= 1; k--) last[k] = (letters.Length - k) * SkippedLetter;
        Choices(end).Fill(SkipLetter);
        for (var w = end - 1; w >= 0; w--)
        {
            var row = Row(w);
            var behind = Row(w + 1);
            var choices = Choices(w);
            var skip = Skip(_words[w]);
            for (var k = letters.Length; k >= 1; k--)
            {
                row[k] = isFree && k == letters.Length ? 0 : behind[k] + skip;
                choices[k] = SkipWord;
                if (k == letters.Length) continue;
                Spend(form, k, w, out var spent, out var score);
                if (score > row[k]) (row[k], choices[k]) = (score, (byte)spent);
                if (row[k + 1] + SkippedLetter > row[k]) (row[k], choices[k]) = (row[k + 1] + SkippedLetter, SkipLetter);
            }
        }
    }

    /// <summary>
    /// The best alignment that starts at a word with the form's letter <paramref name="first"/>, over the table filled last.
    /// </summary>
    /// <param name="form">The short form the table was filled for.</param>
    /// <param name="start">The word.</param>
    /// <param name="first">0, or 1 to leave the form's first letter out.</param>
    /// <param name="end">The word before which the long form ends.</param>
    /// <param name="alignment">What the letters are spent on.</param>
    public bool TryTrace(in ShortForm form, int start, int first, out int end, out Alignment alignment)
    {
        alignment = new Alignment();
        end = _end;
        if (Opening(_words[start], form.Letters[first]) != 0) return false;
        Spend(form, first, start, out var spent, out var score);
        if (score <= Impossible / 2) return false;
        alignment.Score = score + (first * SkippedLetter);
        alignment.SkippedLetters = first;
        var (w, k) = (start, first);
        while (true)
        {
            CountSpent(form, k, spent, w, alignment);
            k += spent;
            w++;
            if (_isFree && k == form.Letters.Length) end = w;
            while (k < form.Letters.Length || w < end)
            {
                var choice = w == end ? SkipLetter : Choices(w)[k];
                if (choice is not SkipWord and not SkipLetter)
                {
                    spent = choice;
                    break;
                }

                if (choice == SkipLetter) CountSkipped(form.Letters[k++], alignment);
                else CountSkipped(w++, k == form.Letters.Length, alignment);
                if (_isFree && k == form.Letters.Length) end = w;
            }

            if (k == form.Letters.Length && w >= end) return true;
        }
    }

    /// <summary>Whether a word may take the form's last letter at its beginning, so that a long form may end with it.</summary>
    public bool TakesLast(in ShortForm form, int w) => Opening(_words[w], form.Letters[^1]) >= 0;

    // Spends letters[k..] on one word, in order; the best number of them, given what the words behind make of the rest.
    private void Spend(in ShortForm form, int k, int w, out int spent, out int best)
    {
        var letters = form.Letters;
        ref readonly var word = ref _words[w];
        var behind = Row(w + 1);
        (spent, best) = (0, Impossible);
        var (score, position, previous) = (0, 0, -2);
        for (var i = k; i < letters.Length; i++)
        {
            var (found, gain) = Place(word, letters[i], position, previous, i == k, k > 0);
            if (gain == Impossible) return;
            score += gain;
            if (found >= 0) (previous, position) = (found, found + 1);
            if (score + behind[i + 1] > best) (spent, best) = (i + 1 - k, score + behind[i + 1]);
        }
    }

    // Where a letter lies on a word and what that is worth; -1 for a digit that stands for a repeated letter or an exponent: BT^2, SL2A.
    private (int Found, int Gain) Place(in FormWord word, char letter, int position, int previous, bool opens, bool mayOpenInside)
    {
        if (opens)
        {
            var at = Opening(word, letter);
            if (at >= 0) return (at, at == 0 ? AtWordStart : AtInnerCapital);
            at = mayOpenInside ? Find(word, 1, letter) : -1;
            return at < 0 ? (-1, Impossible) : (at, OpensInside + (IsCapital(word, at) ? AtInnerCapital : InsideWord));
        }

        var found = Find(word, position, letter);
        if (found < 0) return (-1, char.IsAsciiDigit(letter) ? SkippedDigit : Impossible);
        return (found, found == 0 ? AtWordStart : found == previous + 1 ? RunningOn : IsCapital(word, found) ? AtInnerCapital : InsideWord);
    }

    private void CountSpent(in ShortForm form, int k, int spent, int w, Alignment alignment)
    {
        ref readonly var word = ref _words[w];
        var (position, previous) = (0, -2);
        alignment.MostInOneWord = Math.Max(alignment.MostInOneWord, spent);
        for (var i = k; i < k + spent; i++)
        {
            var (found, _) = Place(word, form.Letters[i], position, previous, i == k, k > 0);
            if (found < 0)
            {
                alignment.SkippedDigits++;
                continue;
            }

            var isCapital = form.IsCapital(i);
            if (found == 0)
            {
                alignment.Openings++;
                if (!isCapital && char.IsLetter(form.Letters[i])) alignment.SmallOpenings++;
            }
            else
            {
                if (IsCapital(word, found)) alignment.InnerCapitals++;
                else if (found == previous + 1) alignment.Running++;
                else alignment.Inside++;
                if (i == k) alignment.OpensInside++;
                if (isCapital && !IsCapital(word, found)) alignment.CapitalsInside++;
            }

            (previous, position) = (found, found + 1);
        }
    }

    private void CountSkipped(int w, bool atEnd, Alignment alignment)
    {
        if (atEnd) alignment.SkippedAtEnd++;
        if (_words[w].IsStop) alignment.SkippedStops++;
        else if (_words[w].IsPart) alignment.SkippedParts++;
        else alignment.SkippedWords++;
        if (!_words[w].IsStop && char.IsUpper(_text[_words[w].Span.Start])) alignment.SkippedNames++;
    }

    private static void CountSkipped(char letter, Alignment alignment)
    {
        if (char.IsAsciiDigit(letter)) alignment.SkippedDigits++;
        else alignment.SkippedLetters++;
    }

    // Where a word can take the first letter of its share: its beginning ("x" may stand for "ex" or "cross", 2 for "to") or a capital.
    private int Opening(in FormWord word, char letter)
    {
        var letters = _folded.AsSpan(word.Folded, word.Length);
        if (letters[0] == letter) return 0;
        if (letter == 'x' && (letters.StartsWith("ex") || letters.StartsWith("cross") || letters.StartsWith("trans"))) return 0;
        if (char.IsAsciiDigit(letter) && SpelledDigit.Is(letters, letter)) return 0;
        if (!word.HasCapital) return -1;
        for (var i = 1; i < letters.Length; i++)
        {
            if (letters[i] == letter && IsCapital(word, i)) return i;
        }

        return -1;
    }

    private int Find(in FormWord word, int from, char letter)
    {
        if (from >= word.Length) return -1;
        var found = _folded.AsSpan(word.Folded + from, word.Length - from).IndexOf(letter);
        return found < 0 ? -1 : found + from;
    }

    private bool IsCapital(in FormWord word, int letter) => word.HasCapital && char.IsUpper(_text[word.Span.Start + letter]);

    private FormWord Fold(TextSpan span, int folded)
    {
        var length = Math.Min(span.Length, LongestWord);
        var hasCapital = false;
        for (var i = 0; i < length; i++)
        {
            var unit = _text[span.Start + i];
            hasCapital |= i > 0 && char.IsUpper(unit);
            _folded[folded + i] = unit < 128 ? (char)(unit is >= 'A' and <= 'Z' ? unit | 32 : unit) : ShortForm.Fold(unit);
        }

        return new FormWord(span, folded, length, IsPart(span.Start), hasCapital, AbbreviationWords.Of(_folded.AsSpan(folded, length)));
    }

    private static int Skip(in FormWord word) => word.IsStop ? SkippedStop : word.IsPart ? SkippedPart : SkippedWord;

    private bool IsPart(int start) => start >= 2 && _text[start - 1] is '-' or '‐' or '‑' or '/' or '?' && char.IsLetterOrDigit(_text[start - 2]);

    private Span<int> Row(int w) => _best.AsSpan(w * Columns, Columns);

    private Span<byte> Choices(int w) => _choices.AsSpan(w * Columns, Columns);

    private void Rotate(int by)
    {
        var words = _words.AsSpan(0, _count);
        words[..by].Reverse();
        words[by..].Reverse();
        words.Reverse();
    }
}
