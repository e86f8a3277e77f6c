namespace PaperGraph.Vocabularies.Tests;

/// <summary>Small vocabularies, compiled and read again.</summary>
internal static class Compiled
{
    public static VocabularyEntry Entry(string iri, ConceptTypes types, string preferred, string[]? broader = null, params VocabularyLabel[] others) =>
        new(iri, types, [new VocabularyLabel(preferred, LabelRoles.Preferred), .. others], [.. broader ?? []]);

    public static byte[] Bytes(IEnumerable<VocabularyEntry> entries)
    {
        var builder = new VocabularyBuilder();
        foreach (var entry in entries) builder.Add(entry);
        using var output = new MemoryStream();
        builder.Write(output);
        return output.ToArray();
    }

    public static Vocabulary Of(params IEnumerable<VocabularyEntry> entries)
    {
        using var input = new MemoryStream(Bytes(entries));
        return Vocabulary.Read(input);
    }
}
