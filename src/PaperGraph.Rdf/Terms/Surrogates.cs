namespace PaperGraph.Rdf;

/// <summary>
/// RDF strings are sequences of Unicode characters, and a surrogate without its partner is none (RDF 1.1 Concepts, section 3.3).
/// </summary>
internal static class Surrogates
{
    public static bool AnyAlone(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = text.IndexOfAnyInRange('\uD800', '\uDFFF');
            if (at < 0) return false;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return true;
            text = text[(at + 2)..];
        }
    }
}
