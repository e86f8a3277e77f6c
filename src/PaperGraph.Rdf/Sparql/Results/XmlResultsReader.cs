using System.Text;
using System.Xml;

namespace PaperGraph.Rdf.Sparql.Results;

/// <summary>SPARQL Query Results XML Format.</summary>
internal sealed class XmlResultsReader
{
    private const string Namespace = "http://www.w3.org/2005/sparql-results#";

    private readonly XmlReader _xml;
    private readonly string _source;
    private readonly ResultTerms _terms = new();
    private readonly List<string> _names = [];
    private readonly Utf8Scratch _scratch = new();
    private SolutionTable? _table;
    private bool? _answer;
    private int _column = -1;
    private bool _isBound;

    private XmlResultsReader(XmlReader xml, string source) => (_xml, _source) = (xml, source);

    private enum Place
    {
        Document,
        Root,
        Head,
        Results,
        Result,
        Binding,
    }

    public static QueryResult Read(Stream stream, string source)
    {
        XmlReader? xml = null;
        try
        {
            xml = XmlInput.Open(stream);
            return new XmlResultsReader(xml, source).Read();
        }
        catch (XmlException fault)
        {
            throw new RdfSyntaxException(XmlInput.Fault(fault, source));
        }
        finally
        {
            xml?.Dispose();
        }
    }

    private QueryResult Read()
    {
        var place = Place.Document;
        while (_xml.Read())
        {
            if (_xml.NodeType == XmlNodeType.Element)
                place = OnStart(place);
            else if (_xml.NodeType == XmlNodeType.EndElement)
                place = OnEnd(place);
            else if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && !RdfXmlNames.IsBlank(_xml.Value))
                throw Fault("text stands outside of a term");
        }

        if (_answer is { } answer) return new BooleanResult(answer);
        return _table ?? throw Fault("there are neither results nor a boolean");
    }

    private Place OnStart(Place place)
    {
        var isEmpty = _xml.IsEmptyElement;
        var name = _xml.NamespaceURI == Namespace ? _xml.LocalName : "";
        var inside = (place, name) switch
        {
            (Place.Document, "sparql") => Place.Root,
            (Place.Root, "head") => Place.Head,
            (Place.Root, "results") => Place.Results,
            (Place.Results, "result") => Place.Result,
            (Place.Result, "binding") => Place.Binding,
            _ => place,
        };
        switch (place, name)
        {
            case (Place.Root, "results"): OpenResults(); break;
            case (Place.Results, "result"): _table!.AddRow(); break;
            case (Place.Result, "binding"): OpenBinding(); break;
            case (Place.Root, "boolean"): ReadBoolean(); break;
            case (Place.Head, "variable"):
                _names.Add(_xml.GetAttribute("name") ?? throw Fault("a variable without a name"));
                if (!isEmpty) XmlInput.SkipContent(_xml);
                break;
            case (Place.Head, "link"):
                if (!isEmpty) XmlInput.SkipContent(_xml);
                break;
            case (Place.Binding, "uri" or "bnode" or "literal"): ReadTerm(name); break;
            case (Place.Document, "sparql") or (Place.Root, "head"): break;
            default: throw Fault(place == Place.Document ? $"expected <sparql> of {Namespace}" : $"<{_xml.Name}> cannot stand here");
        }

        return inside != place && isEmpty ? OnEnd(inside) : inside;
    }

    private Place OnEnd(Place place)
    {
        if (place == Place.Binding && !_isBound) throw Fault("a binding without a term");
        return place switch
        {
            Place.Binding => Place.Result,
            Place.Result => Place.Results,
            Place.Results or Place.Head => Place.Root,
            _ => Place.Document,
        };
    }

    private void OpenResults()
    {
        if (_table is not null || _answer is not null) throw Fault("a second result");
        _table = SolutionTable.TryCreate(_names) ?? throw Fault("a variable of the head stands twice");
    }

    private void OpenBinding()
    {
        var name = _xml.GetAttribute("name") ?? throw Fault("a binding without a name");
        _column = _names.IndexOf(name);
        if (_column < 0) throw Fault($"the head names no variable '{name}'");
        _isBound = false;
    }

    private void ReadBoolean()
    {
        if (_table is not null || _answer is not null) throw Fault("a second result");
        _answer = ReadText().Trim() switch
        {
            "true" => true,
            "false" => false,
            var other => throw Fault($"expected true or false, found '{other}'"),
        };
    }

    private void ReadTerm(string kind)
    {
        if (_isBound) throw Fault("a second term in one binding");
        _isBound = true;
        var language = Encoding.UTF8.GetBytes(_xml.GetAttribute("lang", RdfXmlNames.XmlNamespace) ?? "");
        var datatype = Encoding.UTF8.GetBytes(_xml.GetAttribute("datatype") ?? "");
        var text = ReadText();
        _scratch.CutAt(0);
        _scratch.Append(text);
        TermView term;
        string? fault = null;
        if (kind is "uri")
            fault = ResultTerms.Iri(_scratch.Written, out term);
        else if (kind is "bnode")
            term = _terms.BlankNode(_scratch.Written);
        else
            fault = _terms.Literal(_scratch.Written, language, datatype, out term);
        if (fault is not null) throw Fault(fault);
        _table!.Set(_column, term);
    }

    /// <summary>The text of the element whose start tag was just read, to its end.</summary>
    private string ReadText()
    {
        if (_xml.IsEmptyElement) return "";
        var text = new StringBuilder();
        while (_xml.Read() && _xml.NodeType != XmlNodeType.EndElement)
        {
            if (_xml.NodeType == XmlNodeType.Element) throw Fault($"<{_xml.Name}> cannot stand in a term");
            if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                text.Append(_xml.Value);
        }

        return text.ToString();
    }

    private RdfSyntaxException Fault(string message) => new(XmlInput.Fault(_xml, _source, message));
}
