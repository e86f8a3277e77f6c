using PaperGraph.Model;

namespace PaperGraph.Extraction.Abbreviations;

/// <summary>The letters and digits of a short form, lower case, which a long form has to account for.</summary>
internal readonly ref struct ShortForm
{
    /// <summary>Most letters once repeated ones are written out.</summary>
    public const int MostRepeated = 20;

    private const int LongestSurface = 24;
    private const int MostLetters = 18;
    private const int LongestSmall = 5;

    private readonly uint _capitals;

    private ShortForm(ReadOnlySpan<char> letters, uint capitals)
    {
        Letters = letters;
        _capitals = capitals;
    }

    public ReadOnlySpan<char> Letters { get; }

    /// <summary>The form's first letters.</summary>
    public ShortForm First(int letters) => new(Letters[..letters], _capitals);

    /// <summary>The form without its first letters.</summary>
    public ShortForm Behind(int letters) => new(Letters[letters..], _capitals >> letters);

    /// <summary>Whether a letter is a capital as written.</summary>
    public bool IsCapital(int letter) => (_capitals & (1u << letter)) != 0;

    /// <summary>
    /// Reads a surface, markup (<c>$^{2}$</c>, hyphens, dots) and a plural <c>s</c> left out. False when it is no short form: that needs
    /// 2 to 18 letters, and a capital (or a digit beside a letter); where brackets set it off, also one capital or 2 to 5 small letters.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> surface, bool bracketed, Span<char> buffer, out ShortForm form)
    {
        form = default;
        var count = 0;
        if (surface.Length is < 1 or > LongestSurface) return false;
        if (IsPlural(surface)) surface = surface[..^1];
        var (capitals, digits, mask) = (0, 0, 0u);
        for (var i = 0; i < surface.Length; i++)
        {
            var unit = surface[i];
            if (unit == '\\')
            {
                while (i + 1 < surface.Length && char.IsAsciiLetter(surface[i + 1])) i++;
                continue;
            }

            if (char.IsDigit(unit)) digits++;
            if (!char.IsLetterOrDigit(unit)) continue;
            if (count == MostLetters) return false;
            if (char.IsUpper(unit))
            {
                capitals++;
                mask |= 1u << count;
            }

            buffer[count++] = Fold(unit);
        }

        form = new ShortForm(buffer[..count], mask);
        if (capitals == 0 && digits == 0) return bracketed && count is >= 2 and <= LongestSmall && count == surface.Length;
        return digits < count && count >= 2;
    }

    /// <summary>Writes letters out that a digit repeats: M3ID to "mmmid". False when no digit does.</summary>
    public bool TryRepeat(Span<char> buffer, out ShortForm repeated)
    {
        repeated = default;
        var (count, mask, any) = (0, 0u, false);
        for (var i = 0; i < Letters.Length; i++)
        {
            var repeats = i > 0 && char.IsLetter(Letters[i - 1]) && Letters[i] is >= '2' and <= '4';
            any |= repeats;
            for (var k = repeats ? Letters[i] - '1' : 1; k > 0; k--)
            {
                if (count == buffer.Length) return false;
                if (IsCapital(repeats ? i - 1 : i)) mask |= 1u << count;
                buffer[count++] = repeats ? Letters[i - 1] : Letters[i];
            }
        }

        repeated = new ShortForm(buffer[..count], mask);
        return any;
    }

    /// <summary>The small letter of a letter; Greek letters become the Latin ones that begin their names.</summary>
    public static char Fold(char unit) => char.ToLowerInvariant(unit) switch
    {
        'α' => 'a',
        'β' => 'b',
        'γ' => 'g',
        'δ' => 'd',
        'ε' => 'e',
        'κ' => 'k',
        'λ' => 'l',
        'μ' or 'µ' => 'm',
        'π' => 'p',
        'σ' => 's',
        'τ' => 't',
        'φ' => 'p',
        'ω' => 'o',
        var small => small,
    };

    /// <summary>Whether a plural s stands behind a capital or digit: LLMs, INRs, but not Xs.</summary>
    public static bool IsPlural(ReadOnlySpan<char> surface) =>
        surface.Length > 2 && surface[^1] == 's' && (char.IsUpper(surface[^2]) || char.IsDigit(surface[^2]));

    /// <summary>The span without quotation marks around it; a full stop stays where there is one inside: E.T.C.</summary>
    public static TextSpan Unquote(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && text[start] is '"' or '“' or '”' or '\'' or '‘' or '’' or '`' or ' ' or '*' or '{') start++;
        while (end > start && text[end - 1] is '"' or '“' or '”' or '\'' or '‘' or '’' or '`' or ' ' or '*' or '}' or '.') end--;
        if (end < span.End && text[end] == '.' && text.AsSpan(start, end - start).Contains('.')) end++;
        return new TextSpan(start, end);
    }
}
