namespace PaperGraph.Rdf.JsonLd;

/// <summary>JSON as UTF-8 with the layout that its caller chooses: strings have no more escapes than JSON asks for.</summary>
internal static class JsonOutput
{
    public static void WriteString(this Utf8Output output, ReadOnlySpan<char> text)
    {
        output.Write((byte)'"');
        while (true)
        {
            var at = text.IndexOfAny(JsonEscapes.Escaped);
            output.WriteText(at < 0 ? text : text[..at]);
            if (at < 0) break;
            output.WriteText(JsonEscapes.Of(text[at]));
            text = text[(at + 1)..];
        }

        output.Write((byte)'"');
    }

    /// <summary>A name and its colon.</summary>
    public static void WriteName(this Utf8Output output, ReadOnlySpan<char> name)
    {
        WriteString(output, name);
        output.Write((byte)':');
    }
}
