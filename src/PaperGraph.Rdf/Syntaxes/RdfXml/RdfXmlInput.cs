using System.Xml;

namespace PaperGraph.Rdf;

/// <summary>
/// The XML below RDF/XML, with its faults as ours. Entities of the internal subset are expanded, as RDF/XML documents use them for namespaces;
/// their sum is bounded, and nothing outside the document is ever opened.
/// </summary>
internal sealed class RdfXmlInput(Stream stream, RdfReadOptions options) : IDisposable
{
    private const int MostFromEntities = 10_000_000;

    private readonly char[] _chunk = new char[4096];

    public XmlReader Xml { get; } = XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersFromEntities = MostFromEntities,
        CloseInput = false,
    });

    /// <summary>Goes to the next node; false at the end, which a fault of the XML is too.</summary>
    public bool Read()
    {
        try
        {
            return Xml.Read();
        }
        catch (XmlException fault)
        {
            return Report(fault);
        }
    }

    /// <summary>Goes to the end of the element whose start tag was just read.</summary>
    public void SkipContent()
    {
        for (var open = 1; open > 0 && Read();)
        {
            if (Xml.NodeType == XmlNodeType.EndElement)
                open--;
            else if (Xml.NodeType == XmlNodeType.Element && !Xml.IsEmptyElement)
                open++;
        }
    }

    /// <summary>Reads the text node that the reader stands on; false when the XML ends in it with a fault.</summary>
    public bool AppendText(Utf8Stack to)
    {
        try
        {
            var kept = 0;
            while (Xml.ReadValueChunk(_chunk, kept, _chunk.Length - kept) is > 0 and var read)
            {
                // A chunk may end within a character.
                var text = _chunk.AsSpan(0, kept + read);
                kept = char.IsHighSurrogate(text[^1]) ? 1 : 0;
                to.Append(text[..^kept]);
                _chunk[0] = text[^1];
            }

            return true;
        }
        catch (XmlException fault)
        {
            return Report(fault);
        }
    }

    /// <summary>Reports a fault where the reader stands. Always false, so that it can be returned.</summary>
    public bool Report(string message)
    {
        var place = (IXmlLineInfo)Xml;
        return Report(place.LineNumber, place.LinePosition, message);
    }

    public void Dispose() => Xml.Dispose();

    private bool Report(XmlException fault)
    {
        // The place stands in the message again, after the sentence.
        var message = fault.Message;
        var place = message.LastIndexOf($" Line {fault.LineNumber}, position {fault.LinePosition}.", StringComparison.Ordinal);
        if (place > 0) message = message[..place];
        return Report(fault.LineNumber, fault.LinePosition, message.TrimEnd('.'));
    }

    private bool Report(int line, int column, string message)
    {
        var error = new RdfSyntaxError(options.Source, Math.Max(line, 1), Math.Max(column, 1), message);
        if (options.OnError is null) throw new RdfSyntaxException(error);
        options.OnError(error);
        return false;
    }
}
