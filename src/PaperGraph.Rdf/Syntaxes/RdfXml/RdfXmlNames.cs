using System.Buffers;

namespace PaperGraph.Rdf;

/// <summary>Which names may stand where (RDF 1.1 XML Syntax, section 6.2), and what a name is.</summary>
internal static class RdfXmlNames
{
    public const string RdfNamespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";
    public const string XmlnsNamespace = "http://www.w3.org/2000/xmlns/";

    private static readonly SearchValues<char> Blank = SearchValues.Create(" \t\r\n");

    public static ReadOnlySpan<byte> Rdf => "http://www.w3.org/1999/02/22-rdf-syntax-ns#"u8;

    public static ReadOnlySpan<byte> Statement => "http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement"u8;

    public static ReadOnlySpan<byte> Subject => "http://www.w3.org/1999/02/22-rdf-syntax-ns#subject"u8;

    public static ReadOnlySpan<byte> Predicate => "http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate"u8;

    public static ReadOnlySpan<byte> Object => "http://www.w3.org/1999/02/22-rdf-syntax-ns#object"u8;

    public static ReadOnlySpan<byte> XmlLiteral => "http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral"u8;

    /// <summary>Whether a name of the RDF namespace may be a node element's.</summary>
    public static bool MayBeNode(string local) => !IsReserved(local) && local is not "li";

    /// <summary>Whether a name of the RDF namespace may be a property element's.</summary>
    public static bool MayBeProperty(string local) => !IsReserved(local) && local is not "Description";

    /// <summary>Whether a name of the RDF namespace may be a property attribute's.</summary>
    public static bool MayBePropertyAttribute(string local) => !IsReserved(local) && local is not ("Description" or "li");

    /// <summary>
    /// NCName of Namespaces in XML 1.0: what Turtle calls a blank node label, but no digit at the start, and a dot may end it.
    /// </summary>
    public static bool IsNCName(ReadOnlySpan<char> name) =>
        !name.IsEmpty && !char.IsAsciiDigit(name[0]) && NameCharacters.IsBlankNodeLabel(name.TrimEnd('.'));

    public static bool IsBlank(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Blank);

    private static bool IsReserved(string local) => local is
        "RDF" or "ID" or "about" or "parseType" or "resource" or "nodeID" or "datatype" or "aboutEach" or "aboutEachPrefix" or "bagID";
}
