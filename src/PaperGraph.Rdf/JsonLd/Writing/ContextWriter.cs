namespace PaperGraph.Rdf.JsonLd;

/// <summary>Writes the beginning of a document: its context, a definition a line.</summary>
internal static class ContextWriter
{
    public static void Write(Utf8Output output, JsonLdContext context)
    {
        output.Write("{\n\"@context\":{"u8);
        var isFirst = true;
        foreach (var (prefix, name) in context.Prefixes)
        {
            BeginDefinition(output, prefix, name, ref isFirst);
            output.Write(",\"@prefix\":true}"u8);
        }

        foreach (var term in context.Terms)
        {
            BeginDefinition(output, term.Name, term.Iri, ref isFirst);
            if (term.IsReference)
                WriteEntry(output, Keyword.Type, Keyword.Id);
            else if (term.Datatype is { } datatype)
                WriteEntry(output, Keyword.Type, datatype.Value);
            else if (term.Language is { } language)
                WriteEntry(output, Keyword.Language, language);
            output.Write((byte)'}');
        }

        output.Write("\n}"u8);
    }

    private static void BeginDefinition(Utf8Output output, string name, Iri iri, ref bool isFirst)
    {
        output.Write(isFirst ? "\n  "u8 : ",\n  "u8);
        isFirst = false;
        output.WriteName(name);
        output.Write("{\"@id\":"u8);
        output.WriteString(iri.Value);
    }

    private static void WriteEntry(Utf8Output output, string keyword, string value)
    {
        output.Write((byte)',');
        output.WriteName(keyword);
        output.WriteString(value);
    }
}
