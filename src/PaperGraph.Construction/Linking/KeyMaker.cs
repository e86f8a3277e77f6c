using System.Text;
using PaperGraph.Model.Text;

namespace PaperGraph.Construction.Linking;

/// <summary>
/// Makes the key under which a label is filed: labels with equal keys are one concept. Keys are never shown.
/// Keeps buffers between calls; not safe to share between threads.
/// </summary>
internal sealed class KeyMaker
{
    /// <summary>Ends the key of a name in capitals that also spells an ordinary word: "RAG" is no "rag".</summary>
    private const char CapitalsMark = '\u0001';

    private const int LongestAmbiguousName = 5;

    private readonly StringBuilder _key = new();
    private readonly StringBuilder _word = new();
    private bool _keepsSeparators;

    /// <summary>The key of a cleaned label (see <see cref="LatexText"/>). Empty when it has neither letter, digit nor sign.</summary>
    public string Make(string label, KeyStage stage = KeyStage.Spelling)
    {
        _key.Clear();
        var shouted = IsShouted(label);
        for (var start = 0; start < label.Length; start++)
        {
            if (IsSeparator(label[start])) continue;
            var end = start + 1;
            while (end < label.Length && !IsSeparator(label[end])) end++;
            if (_keepsSeparators && start > 0) _key.Append(label[start - 1] == ' ' ? ' ' : '-');
            AppendWord(label.AsSpan(start, end - start), IsCounted(label, end), shouted, stage);
            start = end;
        }

        if (IsAmbiguousName(label)) _key.Append(CapitalsMark);
        return _key.ToString();
    }

    /// <summary>The key of a form that a thesaurus compares to the letter.</summary>
    public static string OwnKey(string label) => $"\u0002{label}";

    /// <summary>The label in lower case and the singular, with a hyphen or blank where it has one: "multi-modal model" is not "multimodal model".</summary>
    public string MakeSpelling(string label)
    {
        _keepsSeparators = true;
        var result = Make(label, KeyStage.Plural);
        _keepsSeparators = false;
        return result;
    }

    /// <summary>Whether folding plurals changes the label's key.</summary>
    public bool IsPlural(string label) =>
        !string.Equals(Make(label, KeyStage.Punctuation), Make(label, KeyStage.Plural), StringComparison.Ordinal);

    private void AppendWord(ReadOnlySpan<char> written, bool counted, bool shouted, KeyStage stage)
    {
        written = TrimSigns(written);
        if (written.IsEmpty) return;
        var cut = 0;
        if (counted && stage >= KeyStage.Plural && !shouted && IsName(written))
        {
            cut = Plural.OfName(written).Cut;
            written = written[..^cut];
        }

        _word.Clear();
        FoldLetters(written);
        if (counted && stage >= KeyStage.Plural && cut == 0 && (shouted || !IsName(written))) DropPlural();
        if (stage >= KeyStage.Spelling) Spelling.Fold(_word);
        if (_word.Length == 0) return;

        // "UCF101-24" is no "UCF10124": between digits the hyphen counts.
        if (_key.Length > 0 && char.IsAsciiDigit(_key[^1]) && char.IsAsciiDigit(_word[0])) _key.Append('-');
        _key.Append(_word);
    }

    private void DropPlural()
    {
        Span<char> text = stackalloc char[64];
        if (_word.Length > text.Length) return;
        text = text[.._word.Length];
        _word.CopyTo(0, text, text.Length);
        var (cut, add) = Plural.Of(text);
        _word.Length -= cut;
        _word.Append(add);
    }

    private void FoldLetters(ReadOnlySpan<char> written)
    {
        var initials = IsInitials(written);
        for (var i = 0; i < written.Length; i++)
        {
            var unit = LatinText.FoldAccent(written[i]);
            if (LatinText.IsCombiningMark(unit) || (initials && unit == '.')) continue;
            if (unit is '\'' or '’' or '‘' or '`' && IsBetweenLetters(written, i)) continue;
            if (unit == '^' && !(i > 0 && char.IsAsciiDigit(written[i - 1]))) continue;
            if (Spelled(unit) is { } spelled) _word.Append(spelled);
            else _word.Append(char.ToLowerInvariant(unit));
        }
    }

    private static string? Spelled(char unit) => unit switch
    {
        < '\u00B0' => null,
        'ß' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ø' or 'Ø' => "o",
        'đ' or 'Đ' => "d",
        'ł' or 'Ł' => "l",
        'ı' => "i",
        'µ' => "mu",
        '²' => "2",
        '³' => "3",
        '¹' => "1",
        '⁰' => "0",
        >= '⁴' and <= '⁹' => Digits[unit - '⁰'],
        >= '₀' and <= '₉' => Digits[unit - '₀'],
        >= 'Α' and <= 'ω' => Greek(unit),
        _ => null,
    };

    private static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    // Greek letters have names in slugs already; the same names make "β-VAE" and "beta-VAE" one.
    private static string? Greek(char unit) =>
        char.IsLetter(unit) && Slug.Of(unit.ToString()) is { Length: > 1 } name ? name : null;

    private static bool IsSeparator(char unit) =>
        unit is ' ' or '-' or '_' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '\u00A0' or '\u00AD' || char.IsWhiteSpace(unit);

    /// <summary>Quotes, and stops that only end the word; a leading full stop belongs to the name (.NET).</summary>
    private static ReadOnlySpan<char> TrimSigns(ReadOnlySpan<char> word)
    {
        word = word.Trim("\"“”„«»‘’'`");
        return word.TrimEnd(".,;:!?");
    }

    private static bool IsBetweenLetters(ReadOnlySpan<char> word, int i) =>
        i > 0 && i + 1 < word.Length && char.IsLetter(word[i - 1]) && char.IsLetter(word[i + 1]);

    /// <summary>"U.S", "N.L.P": single letters with stops between.</summary>
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word.Length % 2 == 0) return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.') return false;
        }

        return true;
    }

    /// <summary>The last word, and the word before "of", carry the plural of the whole.</summary>
    private static bool IsCounted(string label, int wordEnd)
    {
        var rest = label.AsSpan(wordEnd).TrimStart(" -");
        return rest.IsEmpty || (rest.StartsWith("of", StringComparison.OrdinalIgnoreCase) && rest.Length > 2 && IsSeparator(rest[2]));
    }

    /// <summary>A capital after the first unit, or a digit, makes a word a name.</summary>
    private static bool IsName(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsAsciiDigit(word[i]) || (i > 0 && char.IsUpper(word[i]))) return true;
        }

        return false;
    }

    /// <summary>Several words, all in capitals: a heading, not a name.</summary>
    private static bool IsShouted(string label) => label.Contains(' ') && LetterCase.IsAllCapitals(label) && LetterCase.LongestWord(label) > LongestAmbiguousName;

    private bool IsAmbiguousName(string label)
    {
        if (_key.Length is 0 or > LongestAmbiguousName) return false;
        var capitals = 0;
        foreach (var unit in label)
        {
            if (!char.IsLetter(unit)) return false;
            if (char.IsUpper(unit)) capitals++;
        }

        if (capitals < 2 && !(label.Length == 1 && capitals == 1)) return false;
        Span<char> folded = stackalloc char[LongestAmbiguousName];
        folded = folded[.._key.Length];
        _key.CopyTo(0, folded, folded.Length);
        return OrdinaryWords.Contains(folded);
    }
}
