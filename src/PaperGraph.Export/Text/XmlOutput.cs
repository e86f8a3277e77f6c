using System.Buffers;

namespace PaperGraph.Export.Text;

// Texts and numbers as XML 1.0 holds them. The texts have been through PlainText.ForXml.
internal static class XmlOutput
{
    // A reader turns a bare carriage return into a line feed (section 2.11), and any blank of an attribute into a space (3.3.3).
    private static readonly SearchValues<char> InContent = SearchValues.Create("&<>\r");
    private static readonly SearchValues<char> InAttribute = SearchValues.Create("&<>\"\r\n\t");

    public static void Content(this Utf8Output output, ReadOnlySpan<char> text) => Escape(output, text, InContent);

    // name is the name with blank, equals sign and quote: ` id="`.
    public static void Attribute(this Utf8Output output, ReadOnlySpan<byte> name, ReadOnlySpan<char> value)
    {
        output.Raw(name);
        Escape(output, value, InAttribute);
        output.Raw("\""u8);
    }

    public static void Attribute(this Utf8Output output, ReadOnlySpan<byte> name, int value)
    {
        output.Raw(name);
        output.Number(value);
        output.Raw("\""u8);
    }

    public static void Attribute(this Utf8Output output, ReadOnlySpan<byte> name, double value)
    {
        output.Raw(name);
        output.Number(value);
        output.Raw("\""u8);
    }

    // With the characters that have to be references where the text stands, all of them among those above.
    public static void Escape(this Utf8Output output, ReadOnlySpan<char> text, SearchValues<char> special)
    {
        for (var at = text.IndexOfAny(special); at >= 0; at = text.IndexOfAny(special))
        {
            output.Text(text[..at]);
            output.Raw(text[at] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                '\r' => "&#xD;"u8,
                '\n' => "&#xA;"u8,
                _ => "&#x9;"u8,
            });
            text = text[(at + 1)..];
        }

        output.Text(text);
    }
}
