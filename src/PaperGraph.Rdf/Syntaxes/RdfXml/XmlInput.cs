using System.Xml;

namespace PaperGraph.Rdf;

/// <summary>
/// How XML from outside is opened, and its faults in our words. Entities of the internal subset are expanded, as RDF/XML documents use them
/// for namespaces; their sum is bounded, and nothing outside the document is ever opened.
/// </summary>
internal static class XmlInput
{
    // A document that names its namespaces by entities grows a few times over; one made to grow without end, millions of times.
    private const int MostGrowth = 16;
    private const long MostFromEntities = 1_000_000;
    private const long MostFromEntitiesUnseen = 100_000_000;

    /// <summary>Opens a document; the stream stays open after it.</summary>
    /// <exception cref="XmlException">The first bytes are in no encoding that can be read.</exception>
    public static XmlReader Open(Stream stream) => XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersFromEntities = stream.CanSeek ? Math.Max(MostFromEntities, stream.Length * MostGrowth) : MostFromEntitiesUnseen,
        CloseInput = false,
    });

    /// <summary>Goes to the end of the element whose start tag was just read.</summary>
    public static void SkipContent(XmlReader xml)
    {
        for (var open = 1; open > 0 && xml.Read();)
        {
            if (xml.NodeType == XmlNodeType.EndElement)
                open--;
            else if (xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement)
                open++;
        }
    }

    /// <summary>A fault where the reader stands.</summary>
    public static RdfSyntaxError Fault(XmlReader xml, string source, string message)
    {
        var place = (IXmlLineInfo)xml;
        return Fault(source, place.LineNumber, place.LinePosition, message);
    }

    /// <summary>What is wrong with the XML itself.</summary>
    public static RdfSyntaxError Fault(XmlException fault, string source)
    {
        // The place stands in the message again, after the sentence.
        var message = fault.Message;
        var place = message.LastIndexOf($" Line {fault.LineNumber}, position {fault.LinePosition}.", StringComparison.Ordinal);
        if (place > 0) message = message[..place];
        return Fault(source, fault.LineNumber, fault.LinePosition, message.TrimEnd('.'));
    }

    private static RdfSyntaxError Fault(string source, int line, int column, string message) =>
        new(source, Math.Max(line, 1), Math.Max(column, 1), message);
}
