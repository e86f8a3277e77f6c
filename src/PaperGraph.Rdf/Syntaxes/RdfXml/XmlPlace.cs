using System.Xml;

namespace PaperGraph.Rdf;

/// <summary>The place of an XML reader.</summary>
internal sealed class XmlPlace(IXmlLineInfo xml) : IDocumentPlace
{
    public long Line => xml.LineNumber;
}
