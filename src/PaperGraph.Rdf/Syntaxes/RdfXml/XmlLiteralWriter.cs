using System.Buffers;
using System.Runtime.InteropServices;
using System.Xml;

namespace PaperGraph.Rdf;

/// <summary>
/// The content of rdf:parseType="Literal" as Exclusive XML Canonicalization 1.0 with comments writes it: a namespace is declared where a
/// name first shows its prefix, attributes are sorted, empty elements have two tags. What was written one way is the same literal however
/// the document spelt it.
/// </summary>
internal sealed class XmlLiteralWriter(Utf8Stack output)
{
    private static readonly SearchValues<char> TextEscapes = SearchValues.Create("&<>\r");
    private static readonly SearchValues<char> ValueEscapes = SearchValues.Create("&<\"\t\n\r");

    private readonly List<(string Prefix, string Namespace)> _declared = [];
    private readonly Stack<int> _open = [];
    private readonly List<(string Namespace, string Local, string Name, string Value)> _attributes = [];

    /// <summary>Whether an element of the literal is open: else an end tag is not the literal's.</summary>
    public bool IsInside => _open.Count > 0;

    /// <summary>Writes the node that the reader stands on.</summary>
    public void Write(XmlReader xml)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element: WriteStart(xml); break;
            case XmlNodeType.EndElement: WriteEnd(xml.Name); break;
            case XmlNodeType.Comment:
                output.Append("<!--"u8);
                output.Append(xml.Value);
                output.Append("-->"u8);
                break;
            case XmlNodeType.ProcessingInstruction:
                output.Append("<?"u8);
                output.Append(xml.Name);
                if (xml.Value.Length > 0) output.Append(" "u8);
                output.Append(xml.Value);
                output.Append("?>"u8);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                WriteEscaped(xml.Value, TextEscapes);
                break;
        }
    }

    private void WriteStart(XmlReader xml)
    {
        var (name, isEmpty) = (xml.Name, xml.IsEmptyElement);
        var declaredBefore = _declared.Count;
        _open.Push(declaredBefore);
        Use(xml.Prefix, xml.NamespaceURI);
        _attributes.Clear();
        while (xml.MoveToNextAttribute())
        {
            if (xml.NamespaceURI == RdfXmlNames.XmlnsNamespace) continue;
            if (xml.Prefix.Length > 0) Use(xml.Prefix, xml.NamespaceURI);
            _attributes.Add((xml.NamespaceURI, xml.LocalName, xml.Name, xml.Value));
        }

        output.Append("<"u8);
        output.Append(name);
        var declarations = CollectionsMarshal.AsSpan(_declared)[declaredBefore..];
        declarations.Sort(static (a, b) => string.CompareOrdinal(a.Prefix, b.Prefix));
        foreach (var (prefix, uri) in declarations) WriteAttribute(prefix.Length == 0 ? "xmlns" : $"xmlns:{prefix}", uri);
        _attributes.Sort(static (a, b) =>
            string.CompareOrdinal(a.Namespace, b.Namespace) is not 0 and var order ? order : string.CompareOrdinal(a.Local, b.Local));
        foreach (var attribute in _attributes) WriteAttribute(attribute.Name, attribute.Value);
        output.Append(">"u8);
        if (isEmpty) WriteEnd(name);
    }

    private void WriteEnd(string name)
    {
        output.Append("</"u8);
        output.Append(name);
        output.Append(">"u8);
        var declaredBefore = _open.Pop();
        _declared.RemoveRange(declaredBefore, _declared.Count - declaredBefore);
    }

    /// <summary>Declares a prefix unless an element around has declared it alike.</summary>
    private void Use(string prefix, string uri)
    {
        if (prefix is "xml") return;
        var last = _declared.FindLastIndex(entry => entry.Prefix == prefix);
        if (last < 0 ? uri.Length > 0 : _declared[last].Namespace != uri) _declared.Add((prefix, uri));
    }

    private void WriteAttribute(string name, string value)
    {
        output.Append(" "u8);
        output.Append(name);
        output.Append("=\""u8);
        WriteEscaped(value, ValueEscapes);
        output.Append("\""u8);
    }

    private void WriteEscaped(ReadOnlySpan<char> text, SearchValues<char> escaped)
    {
        while (text.IndexOfAny(escaped) is >= 0 and var at)
        {
            output.Append(text[..at]);
            output.Append(text[at] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                '\t' => "&#x9;"u8,
                '\n' => "&#xA;"u8,
                _ => "&#xD;"u8,
            });
            text = text[(at + 1)..];
        }

        output.Append(text);
    }
}
