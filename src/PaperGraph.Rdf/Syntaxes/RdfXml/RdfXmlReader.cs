using System.Runtime.InteropServices;
using System.Xml;

namespace PaperGraph.Rdf;

/// <summary>
/// RDF 1.1 XML Syntax, streaming: a triple goes out as soon as its object is known. Elements are nodes and properties by turns; what each
/// open one wants inside is on an explicit stack. A fault drops the node or property element that it is in, with all that it holds.
/// </summary>
/// <remarks>
/// More than the grammar lets pass: blanks within an element that must be empty (<c>rdf:resource</c> on an indented pair of tags).
/// Columns count UTF-16 units, as the XML reader below gives them.
/// </remarks>
internal sealed partial class RdfXmlReader : IDisposable
{
    private const int CancellationInterval = 4096;

    private readonly XmlReader _xml;
    private readonly RdfReadOptions _options;
    private readonly char[] _chunk = new char[4096];
    private readonly Utf8Stack _stack = new();
    private readonly List<RdfXmlFrame> _frames = [];
    private readonly RdfXmlAttributes _attributes = new();
    private readonly RdfXmlTerms _terms;
    private readonly RdfXmlOutput _output;
    private readonly XmlLiteralWriter _literal;
    private int _elements;

    private RdfXmlReader(Stream stream, IQuadSink sink, RdfReadOptions options)
    {
        _xml = XmlInput.Open(stream);
        sink.OnBegin(new XmlPlace((IXmlLineInfo)_xml));
        _options = options;
        _terms = new RdfXmlTerms(_stack);
        _output = new RdfXmlOutput(sink, _stack);
        _literal = new XmlLiteralWriter(_stack);
        _frames.Add(new RdfXmlFrame
        {
            Content = RdfXmlContent.Root,
            Base = options.BaseIri is { } iri ? new BaseIri(iri) : null,
            Language = [],
        });
    }

    private ref RdfXmlFrame Top => ref CollectionsMarshal.AsSpan(_frames)[^1];

    public static void Read(Stream stream, IQuadSink sink, RdfReadOptions options)
    {
        RdfXmlReader? reader = null;
        try
        {
            reader = new RdfXmlReader(stream, sink, options);
            reader.Read();
        }
        catch (XmlException fault) when (reader is null || reader._xml.ReadState == ReadState.Error)
        {
            Report(XmlInput.Fault(fault, options.Source), options);
        }
        finally
        {
            reader?.Dispose();
        }
    }

    public void Dispose()
    {
        _xml.Dispose();
        _stack.Dispose();
    }

    private void Read()
    {
        _options.CancellationToken.ThrowIfCancellationRequested();
        while (_xml.Read())
        {
            var type = _xml.NodeType;
            if (Top.Content == RdfXmlContent.Xml && (type != XmlNodeType.EndElement || _literal.IsInside))
                _literal.Write(_xml);
            else if (type == XmlNodeType.Element)
                OnStart();
            else if (type == XmlNodeType.EndElement)
                OnEnd();
            else if (type is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                OnText();
        }
    }

    private void OnStart()
    {
        if (++_elements % CancellationInterval == 0) _options.CancellationToken.ThrowIfCancellationRequested();
        var isEmpty = _xml.IsEmptyElement;
        var mark = _stack.Length;
        var isOpen = Top.Content switch
        {
            RdfXmlContent.Root when _xml.LocalName is "RDF" && _xml.NamespaceURI is RdfXmlNames.RdfNamespace => OpenDocument(),
            RdfXmlContent.Root or RdfXmlContent.Nodes or RdfXmlContent.Collection => OpenNode(),
            RdfXmlContent.Value => OpenNodeAsValue(),
            RdfXmlContent.Properties => OpenProperty(),
            _ => Report("the attributes of the property say what its value is, so nothing can stand inside"),
        };
        if (isOpen)
        {
            Top.Mark = mark;
            if (isEmpty) OnEnd();
            return;
        }

        _stack.Release(mark);
        if (!isEmpty) XmlInput.SkipContent(_xml);
    }

    private void OnEnd()
    {
        ref var frame = ref Top;
        switch (frame.Content)
        {
            case RdfXmlContent.Value when !frame.HasNode:
                _output.Property(ref frame, ValueOf(ref frame));
                break;
            case RdfXmlContent.Xml:
                _output.Property(ref frame, TermView.Literal(_stack.From(frame.TextStart), RdfXmlNames.XmlLiteral));
                break;
            case RdfXmlContent.Collection when frame.Cell.IsNone:
                if (!frame.HasNode) _output.Property(ref frame, TermView.Iri(RdfTerms.Nil));
                break;
            case RdfXmlContent.Collection:
                _output.Triple(frame.Cell, TermView.Iri(RdfTerms.Rest), TermView.Iri(RdfTerms.Nil));
                break;
        }

        _stack.Release(frame.Mark);
        _frames.RemoveAt(_frames.Count - 1);
    }

    private TermView ValueOf(ref RdfXmlFrame property)
    {
        var text = _stack.From(property.TextStart);
        if (!property.Datatype.IsNone) return TermView.Literal(text, _stack.View(property.Datatype).Text);
        return property.Language.Length == 0 ? TermView.Literal(text) : TermView.TaggedLiteral(text, property.Language);
    }

    private void OnText()
    {
        ref var frame = ref Top;
        if (frame.Content == RdfXmlContent.Value && !frame.HasNode)
        {
            AppendText();
            return;
        }

        if (_xml.NodeType is XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace || RdfXmlNames.IsBlank(_xml.Value)) return;
        Report(frame.Content switch
        {
            RdfXmlContent.Value => "text stands beside the node that is the property's value",
            RdfXmlContent.Properties => "text stands where only property elements may",
            RdfXmlContent.Nothing => "the attributes of the property say what its value is, so no text can stand inside",
            _ => "text stands where only node elements may",
        });
    }

    /// <summary>Reads the text node that the reader stands on.</summary>
    private void AppendText()
    {
        var kept = 0;
        while (_xml.ReadValueChunk(_chunk, kept, _chunk.Length - kept) is > 0 and var read)
        {
            // A chunk may end within a character.
            var text = _chunk.AsSpan(0, kept + read);
            kept = char.IsHighSurrogate(text[^1]) ? 1 : 0;
            _stack.Append(text[..^kept]);
            _chunk[0] = text[^1];
        }
    }

    /// <summary>Reports a fault where the reader stands. Always false, so that it can be returned.</summary>
    private bool Report(string message) => Report(XmlInput.Fault(_xml, _options.Source, message), _options);

    private static bool Report(RdfSyntaxError error, RdfReadOptions options)
    {
        if (options.OnError is null) throw new RdfSyntaxException(error);
        options.OnError(error);
        return false;
    }
}
