using System.Text;

namespace PaperGraph.Model.Text;

/// <summary>Makes the readable last part of an IRI from a name.</summary>
public static class Slug
{
    private const int MaxLength = 120;

    private static readonly string[] GreekNames =
    [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu",
        "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
    ];

    /// <summary>
    /// Lower case, accents folded, words joined by single hyphens, at most 120 units. Names that differ in <c>+</c>, <c>#</c>, <c>*</c>,
    /// an inner or leading full stop or a Greek letter keep apart (<c>C++</c> → <c>c-plus-plus</c>, <c>node.js</c> → <c>node.js</c>,
    /// <c>.NET</c> → <c>dot-net</c>, <c>β-VAE</c> → <c>beta-vae</c>).
    /// Letters of other scripts stay. Empty only when the name has no letter, digit or kept sign.
    /// </summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var slug = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length && slug.Length < MaxLength; i++)
        {
            var unit = PlainDigit(LatinText.FoldAccent(name[i]));
            switch (unit)
            {
                case '+': Word(slug, "plus"); break;
                case '#': Word(slug, "sharp"); break;
                case '*': Word(slug, "star"); break;
                case '.' when IsInside(name, i): slug.Append('.'); break;
                case '.' when IsLeading(name, i): Word(slug, "dot"); break;
                case '\'' or '’': break;
                case var greek when GreekName(greek) is { } spelled: Word(slug, spelled); break;
                case var letter when char.IsLetterOrDigit(letter) || char.IsSurrogate(letter): slug.Append(char.ToLowerInvariant(letter)); break;
                case var mark when LatinText.IsCombiningMark(mark): break;
                default: Break(slug); break;
            }
        }

        if (slug.Length > MaxLength) slug.Length = MaxLength;
        if (slug.Length > 0 && char.IsHighSurrogate(slug[^1])) slug.Length--;
        return slug.ToString().Trim('-', '.');
    }

    /// <summary>Raised and lowered digits name what plain ones do: BT² is BT2.</summary>
    private static char PlainDigit(char unit) => unit switch
    {
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁰' or (>= '⁴' and <= '⁹') => (char)('0' + unit - '⁰'),
        >= '₀' and <= '₉' => (char)('0' + unit - '₀'),
        _ => unit,
    };

    private static string? GreekName(char unit) => char.ToLowerInvariant(unit) switch
    {
        >= 'α' and <= 'ω' and var greek => GreekNames[greek - 'α'],
        _ => null,
    };

    private static bool IsInside(string name, int i) =>
        i > 0 && i + 1 < name.Length && char.IsLetterOrDigit(name[i - 1]) && char.IsLetterOrDigit(name[i + 1]);

    private static bool IsLeading(string name, int i) =>
        (i == 0 || name[i - 1] == ' ') && i + 1 < name.Length && char.IsLetter(name[i + 1]);

    private static void Word(StringBuilder slug, string word)
    {
        Break(slug);
        slug.Append(word).Append('-');
    }

    private static void Break(StringBuilder slug)
    {
        if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
    }
}
