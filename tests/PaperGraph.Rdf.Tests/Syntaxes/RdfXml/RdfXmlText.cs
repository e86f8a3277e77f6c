using System.Text;

namespace PaperGraph.Rdf.Tests.Syntaxes.RdfXml;

/// <summary>RDF/XML for tests: what stands in a document's rdf:RDF, and triples as short lines.</summary>
internal static class RdfXmlText
{
    private const string Start = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" """
        + """xmlns:ex="http://example.org/" xml:base="http://example.org/doc">""";

    /// <summary>A document with the prefixes rdf and ex, and the base http://example.org/doc.</summary>
    public static string Document(string content) => $"{Start}{content}</rdf:RDF>";

    public static string[] Triples(string document, Action<RdfSyntaxError>? onError = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(document));
        return [.. RdfReader.ReadAll(stream, RdfSyntax.RdfXml, new RdfReadOptions { OnError = onError }).Select(Short)];
    }

    public static RdfSyntaxError[] Faults(string document)
    {
        var faults = new List<RdfSyntaxError>();
        Triples(document, faults.Add);
        return [.. faults];
    }

    private static string Short(Quad quad) => $"{quad.Triple.Subject} {quad.Triple.Predicate} {quad.Triple.Object}"
        .Replace("<http://example.org/", "<", StringComparison.Ordinal)
        .Replace("<http://www.w3.org/1999/02/22-rdf-syntax-ns#", "<rdf:", StringComparison.Ordinal)
        .Replace("<http://www.w3.org/2001/XMLSchema#", "<xsd:", StringComparison.Ordinal);
}
