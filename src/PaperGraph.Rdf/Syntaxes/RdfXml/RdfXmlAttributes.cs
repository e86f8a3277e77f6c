using System.Xml;

namespace PaperGraph.Rdf;

/// <summary>
/// The attributes of one element, told apart (RDF 1.1 XML Syntax, section 6.1.4): those of the syntax by their values, null where absent,
/// property attributes by their places.
/// </summary>
internal sealed class RdfXmlAttributes
{
    public string? About { get; private set; }

    public string? Id { get; private set; }

    public string? NodeId { get; private set; }

    public string? Resource { get; private set; }

    public string? Datatype { get; private set; }

    public string? ParseType { get; private set; }

    /// <summary>xml:base.</summary>
    public string? Base { get; private set; }

    /// <summary>xml:lang.</summary>
    public string? Language { get; private set; }

    public List<int> Properties { get; } = [];

    public List<(string Prefix, string Name)> Prefixes { get; } = [];

    /// <summary>Whether any stands here that says something of the graph.</summary>
    public bool AnyOfRdf =>
        (About ?? Id ?? NodeId ?? Resource ?? Datatype ?? ParseType) is not null || Properties.Count > 0;

    /// <summary>
    /// Reads the attributes of the element that the reader stands on. A fault comes back as its message, with the reader on the attribute;
    /// else the reader is on the element again.
    /// </summary>
    public string? Read(XmlReader xml)
    {
        (About, Id, NodeId, Resource, Datatype, ParseType, Base, Language) = (null, null, null, null, null, null, null, null);
        Properties.Clear();
        Prefixes.Clear();
        for (var i = 0; i < xml.AttributeCount; i++)
        {
            xml.MoveToAttribute(i);
            var space = xml.NamespaceURI;
            var local = xml.LocalName;
            if (IsOfXml(xml, space, local))
                PlaceOfXml(xml, space, local);
            else if (space is not (RdfXmlNames.RdfNamespace or ""))
                Properties.Add(i);
            else if (space.Length == 0 && local is not ("about" or "ID" or "resource" or "parseType" or "type"))
                return $"the attribute '{local}' has no namespace";
            else if (Place(i, local, xml.Value) is { } fault)
                return fault;
        }

        xml.MoveToElement();
        return null;
    }

    /// <summary>XML keeps names that begin with its own for itself, and they are no part of the graph.</summary>
    private static bool IsOfXml(XmlReader xml, string space, string local) =>
        space is RdfXmlNames.XmlnsNamespace or RdfXmlNames.XmlNamespace
        || (xml.Prefix.Length > 0 ? xml.Prefix : local).StartsWith("xml", StringComparison.OrdinalIgnoreCase);

    private void PlaceOfXml(XmlReader xml, string space, string local)
    {
        if (space is RdfXmlNames.XmlnsNamespace)
            Prefixes.Add((xml.Prefix.Length == 0 ? "" : local, xml.Value));
        else if (space is RdfXmlNames.XmlNamespace && local is "base")
            Base = xml.Value;
        else if (space is RdfXmlNames.XmlNamespace && local is "lang")
            Language = xml.Value;
    }

    private string? Place(int index, string local, string value)
    {
        string? before = null;
        switch (local)
        {
            case "about": (before, About) = (About, value); break;
            case "ID": (before, Id) = (Id, value); break;
            case "nodeID": (before, NodeId) = (NodeId, value); break;
            case "resource": (before, Resource) = (Resource, value); break;
            case "datatype": (before, Datatype) = (Datatype, value); break;
            case "parseType": (before, ParseType) = (ParseType, value); break;
            default:
                if (!RdfXmlNames.MayBePropertyAttribute(local)) return $"rdf:{local} cannot be an attribute";
                Properties.Add(index);
                break;
        }

        return before is null ? null : $"'{local}' and 'rdf:{local}' are the same attribute";
    }
}
