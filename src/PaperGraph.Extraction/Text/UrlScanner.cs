using System.Buffers;

namespace PaperGraph.Extraction.Text;

/// <summary>Finds where a web address begins and ends in running text (RFC 3986 letters, less the punctuation that closes a
/// sentence).</summary>
internal static class UrlScanner
{
    private static readonly SearchValues<char> Enders = SearchValues.Create(" \t\r\n\u00A0\u3000<>\"{}|`“”‘’，。、；：！？（）【】「」《》");
    private static readonly SearchValues<char> Trailing = SearchValues.Create(".,;:!?'*_~$\\…");

    // Top-level domains under which an address without a scheme is believed. Names such as "node.js" or "ASP.NET" end in none of them, as
    // long as case counts.
    private static readonly SearchValues<string> BareDomains = SearchValues.Create(
        [".com/", ".org/", ".net/", ".io/", ".edu/", ".ai/", ".co/", ".dev/", ".gov/", ".ac.uk/", ".de/", ".fr/", ".ch/", ".cn/", ".eu/",
            ".app/", ".science/", ".me/", ".to/", ".ly/", ".be/", ".gg/", ".jp/", ".kr/"],
        StringComparison.Ordinal);

    // What a backslash may stand before in an address that LaTeX wrote; before anything else it starts a command behind the address.
    private static readonly SearchValues<char> Escaped = SearchValues.Create("_%&#~$-/");

    // Zenodo's DOI, which names a record also where neither scheme nor resolver is written.
    private const string ZenodoDoi = "10.5281/zenodo.";

    // One of these, or a slash, is in each address.
    private static readonly SearchValues<string> Marks = SearchValues.Create(["www.", ".edu", ".github.io"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text may hold an address; false for most that hold none, at once.</summary>
    public static bool MayHoldAddress(string text) => text.Contains('/', StringComparison.Ordinal) || text.AsSpan().ContainsAny(Marks);

    /// <summary>Whether an address starts exactly at <paramref name="start"/>; ends before its closing punctuation.</summary>
    public static bool TryMatch(string text, int start, out int end)
    {
        end = start;
        if (IsZenodoDoi(text, start, out end)) return true;
        if (!char.IsAsciiLetter(text[start]) || (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '@' or '-'
            or '_'))) return false;
        var rest = text.AsSpan(start);
        var hasScheme = HasScheme(rest, out var schemeLength);
        if (!hasScheme && !LooksBare(rest)) return false;

        var length = schemeLength;
        while (length < rest.Length && !Enders.Contains(rest[length]) && !EndsInside(rest, length)) length++;
        length = Trim(rest[..length]);
        if (length <= schemeLength) return false;
        end = start + length;
        return true;
    }

    /// <summary>Whether an address opens as a bare DOI of Zenodo.</summary>
    public static bool IsBareDoi(ReadOnlySpan<char> address) => address.StartsWith(ZenodoDoi, StringComparison.OrdinalIgnoreCase);

    private static bool IsZenodoDoi(string text, int start, out int end)
    {
        end = start;
        if (text[start] != '1' || !IsBareDoi(text.AsSpan(start))
            || (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.'))) return false;
        var i = start + ZenodoDoi.Length;
        while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        if (i == start + ZenodoDoi.Length) return false;
        end = i;
        return true;
    }

    // A LaTeX command, or a mark behind which the next address starts.
    private static bool EndsInside(ReadOnlySpan<char> rest, int i) => rest[i] switch
    {
        '\\' => i + 1 == rest.Length || !Escaped.Contains(rest[i + 1]),
        ',' or ';' => rest[(i + 1)..].StartsWith("http", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>Whether <paramref name="rest"/> opens with a scheme, also one torn apart by a blank ("https: //").</summary>
    public static bool HasScheme(ReadOnlySpan<char> rest, out int length)
    {
        length = 0;
        foreach (var scheme in (ReadOnlySpan<string>)["https", "http", "ftp"])
        {
            if (!rest.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) continue;
            var i = scheme.Length;
            if (i >= rest.Length || rest[i] != ':') return false;
            i++;
            while (i < rest.Length && rest[i] == ' ' && i < scheme.Length + 3) i++;
            if (!rest[i..].StartsWith("//", StringComparison.Ordinal)) return false;
            i += 2;
            if (i < rest.Length && rest[i] == ' ' && StartsWithHost(rest[(i + 1)..])) i++;
            length = i;
            return true;
        }

        return false;
    }

    private static bool LooksBare(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return rest.Length > 6 && char.IsLetterOrDigit(rest[4]);
        return StartsWithHost(rest);
    }

    // host.tld/…, or a bare host of a kind that is nothing else ("name.github.io", "lab.school.edu").
    private static bool StartsWithHost(ReadOnlySpan<char> rest)
    {
        var length = 0;
        var dots = 0;
        while (length < rest.Length && length < 80 && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is '-' or '.'))
        {
            if (rest[length] == '.') dots++;
            length++;
        }

        if (dots == 0 || rest[0] == '.') return false;
        var host = rest[..length];
        if (length < rest.Length && rest[length] == '/') return rest[..(length + 1)].ContainsAny(BareDomains) && rest[length - 1] != '.';
        host = host.TrimEnd('.');
        return host.EndsWith(".github.io", StringComparison.OrdinalIgnoreCase)
            || (host.EndsWith(".edu", StringComparison.Ordinal) && dots >= 2);
    }

    private static int Trim(ReadOnlySpan<char> url)
    {
        // "https://a.b/c).Further" and Markdown's "[address](address)": an unopened bracket ends the address wherever it stands.
        var (round, square) = (0, 0);
        for (var i = 0; i < url.Length; i++)
        {
            if (url[i] == '(') round++;
            if (url[i] == '[') square++;
            if ((url[i] == ')' && --round < 0) || (url[i] == ']' && --square < 0))
            {
                url = url[..i];
                break;
            }
        }

        while (!url.IsEmpty && (Trailing.Contains(url[^1]) || url[^1] is '(' or '[')) url = url[..^1];
        return url.EndsWith("'s", StringComparison.Ordinal) ? url.Length - 2 : url.Length;
    }
}
