using System.Text;
using PaperGraph.Model.Text;

namespace PaperGraph.Vocabularies;

/// <summary>
/// What spellings of one name have in common: small letters without accents, digits, and the signs <c>+ # @ . &amp; * %</c>. Blanks,
/// hyphens, slashes, LaTeX marks and all other signs are left out and Greek letters spelled out, so that <c>β-VAE</c>, <c>$\beta$-VAE</c> and
/// <c>beta VAE</c> fold to the same bytes.
/// </summary>
internal static class NameFolding
{
    private static readonly string[] GreekNames =
    [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu",
        "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
    ];

    /// <summary>The folded byte of each ASCII unit; 0 for one that is left out.</summary>
    public static ReadOnlySpan<byte> Ascii =>
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0#\0%&\0\0\0*+\0\0.\00123456789\0\0\0\0\0\0@abcdefghijklmnopqrstuvwxyz\0\0\0\0\0\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"u8;

    /// <summary>Folds one unit that is not ASCII into bytes; returns how many, at most 8.</summary>
    public static int Fold(char unit, Span<byte> bytes)
    {
        var plain = LatinText.FoldAccent(unit);
        plain = plain switch
        {
            '¹' => '1',
            '²' => '2',
            '³' => '3',
            >= '₀' and <= '₉' => (char)('0' + plain - '₀'),
            _ => char.ToLowerInvariant(plain),
        };
        if (plain < 128)
        {
            bytes[0] = Ascii[plain];
            return bytes[0] == 0 ? 0 : 1;
        }

        if (plain is >= 'α' and <= 'ω') return Encoding.UTF8.GetBytes(GreekNames[plain - 'α'], bytes);
        return char.IsLetterOrDigit(plain) ? Encoding.UTF8.GetBytes([plain], bytes) : 0;
    }

    /// <summary>The folded name, and which of its first 32 bytes stand for capitals.</summary>
    public static (byte[] Key, uint Capitals) Fold(string name)
    {
        var key = new List<byte>(name.Length);
        var capitals = 0U;
        Span<byte> bytes = stackalloc byte[8];
        foreach (var unit in name)
        {
            if (char.IsUpper(unit) && key.Count < 32) capitals |= 1U << key.Count;
            if (unit < 128)
            {
                if (Ascii[unit] != 0) key.Add(Ascii[unit]);
                continue;
            }

            var count = Fold(unit, bytes);
            for (var i = 0; i < count; i++) key.Add(bytes[i]);
        }

        return ([.. key], capitals);
    }
}
