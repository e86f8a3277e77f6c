using System.Text;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>What the escapes of XML Schema regular expressions with more than one character stand for (part 2, appendix G.4.2.5).</summary>
internal static class ClassEscapes
{
    private static readonly (char First, char Last)[] NameStart =
    [
        (':', ':'), ('A', 'Z'), ('_', '_'), ('a', 'z'), ('\u00C0', '\u00D6'), ('\u00D8', '\u00F6'), ('\u00F8', '\u02FF'),
        ('\u0370', '\u037D'), ('\u037F', '\u1FFF'), ('\u200C', '\u200D'), ('\u2070', '\u218F'), ('\u2C00', '\u2FEF'),
        ('\u3001', '\uD7FF'), ('\uF900', '\uFDCF'), ('\uFDF0', '\uFFFD'),
    ];

    private static readonly (char First, char Last)[] Name =
    [
        ('-', '.'), ('0', ':'), ('A', 'Z'), ('_', '_'), ('a', 'z'), ('\u00B7', '\u00B7'), ('\u00C0', '\u00D6'), ('\u00D8', '\u00F6'),
        ('\u00F8', '\u037D'), ('\u037F', '\u1FFF'), ('\u200C', '\u200D'), ('\u203F', '\u2040'), ('\u2070', '\u218F'),
        ('\u2C00', '\u2FEF'), ('\u3001', '\uD7FF'), ('\uF900', '\uFDCF'), ('\uFDF0', '\uFFFD'),
    ];

    private static readonly (char First, char Last)[] Space = [('\t', '\n'), ('\r', '\r'), (' ', ' ')];

    /// <summary>The body of a .NET class for the letter after the backslash, or null when it is none of them.</summary>
    public static string? BodyOf(char letter) => letter switch
    {
        'd' => @"\d",
        'D' => @"\D",
        'w' => @"\p{L}\p{M}\p{N}\p{S}",
        'W' => @"\p{P}\p{Z}\p{C}",
        's' => Ranges(Space),
        'S' => Ranges(Complement(Space)),
        'i' => Ranges(NameStart),
        'I' => Ranges(Complement(NameStart)),
        'c' => Ranges(Name),
        'C' => Ranges(Complement(Name)),
        _ => null,
    };

    private static string Ranges(IEnumerable<(char First, char Last)> ranges)
    {
        var body = new StringBuilder();
        foreach (var (first, last) in ranges) body.Append($@"\u{(int)first:X4}-\u{(int)last:X4}");
        return body.ToString();
    }

    private static IEnumerable<(char First, char Last)> Complement(IEnumerable<(char First, char Last)> ranges)
    {
        var next = '\0';
        foreach (var (first, last) in ranges)
        {
            if (first > next) yield return (next, (char)(first - 1));
            next = (char)(last + 1);
        }

        yield return (next, '\uFFFF');
    }
}
