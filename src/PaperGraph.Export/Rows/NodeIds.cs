using System.Text;
using PaperGraph.Model;

namespace PaperGraph.Export.Rows;

// Node ids such as "paper/arxiv:2503.11731", "concept/neural-field", "repository/github.com/owner/name": an IRI of the RDF files without
// its base. Unique across kinds, without blanks.
internal static class NodeIds
{
    public static string Of(Paper paper) => "paper/" + Encode(paper.Id.Value, keepSlash: false);

    public static string Of(Concept concept) => "concept/" + Encode(concept.Id, keepSlash: false);

    // In lower case, as repositories are the same whatever their case.
    public static string Of(Repository repository)
    {
        var url = repository.Url.ToLowerInvariant();
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        return "repository/" + Encode(scheme < 0 ? url : url[(scheme + 3)..], keepSlash: true);
    }

    // In the order of Analysis' NodeOrder.
    public static string[] OfAll(KnowledgeGraph graph) =>
        [.. graph.Papers.Select(Of), .. graph.Concepts.Select(Of), .. graph.Repositories.Select(Of)];

    // Percent-encodes all but letters, digits and - . _ ~ : so that different names stay different.
    private static string Encode(string name, bool keepSlash)
    {
        if (name.All(unit => unit < 0x80 && IsKept(unit, keepSlash))) return name;

        var encoded = new StringBuilder(name.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        Span<char> units = stackalloc char[2];
        foreach (var rune in name.EnumerateRunes())
        {
            if (rune.IsAscii ? IsKept((char)rune.Value, keepSlash) : Rune.IsLetterOrDigit(rune))
            {
                encoded.Append(units[..rune.EncodeToUtf16(units)]);
                continue;
            }

            foreach (var octet in bytes[..rune.EncodeToUtf8(bytes)]) encoded.Append('%').Append(octet.ToString("X2"));
        }

        return encoded.ToString();
    }

    private static bool IsKept(char unit, bool keepSlash) =>
        char.IsAsciiLetterOrDigit(unit) || unit is '-' or '.' or '_' or '~' or ':' || (unit == '/' && keepSlash);
}
