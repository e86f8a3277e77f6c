using System.Buffers;
using PaperGraph.Export.Text;

namespace PaperGraph.Export.Dot;

// Quoted strings of the DOT language.
internal static class DotOutput
{
    private static readonly SearchValues<char> InLabel = SearchValues.Create("\"\\&\n\r");

    // Identifiers of nodes are percent-encoded and hold neither quote nor backslash.
    public static void Id(this Utf8Output output, ReadOnlySpan<char> id)
    {
        output.Raw("\""u8);
        output.Text(id);
        output.Raw("\""u8);
    }

    // In labels and tooltips Graphviz reads backslashes as escapes and character references as in HTML.
    public static void Label(this Utf8Output output, ReadOnlySpan<char> text)
    {
        output.Raw("\""u8);
        for (var at = text.IndexOfAny(InLabel); at >= 0; at = text.IndexOfAny(InLabel))
        {
            output.Text(text[..at]);
            output.Raw(text[at] switch
            {
                '"' => "\\\""u8,
                '\\' => "\\\\"u8,
                '&' => "&amp;"u8,
                '\n' => "\\n"u8,
                _ => ""u8,
            });
            text = text[(at + 1)..];
        }

        output.Text(text);
        output.Raw("\""u8);
    }
}
