namespace PaperGraph.Rdf.JsonLd;

/// <summary>
/// Writes JSON-LD in one pass with a context, a node a line. Neighbouring quads with the same graph and subject become one node, so a stream
/// sorted by <see cref="TripleOrder"/> comes out with each node once, and any other stream is still right, only longer. Only the node at hand
/// is held; its entries are sorted, so quads of one node may come in any order.
/// </summary>
/// <remarks>
/// What is written reads back to the same quads, blank node labels apart. Lists are written as the cells that they are; for lists in
/// brackets, and expanded form, take <see cref="JsonLdSerializer"/>.
/// </remarks>
public sealed class JsonLdWriter : IQuadSink, IDisposable
{
    private readonly Utf8Output _output;
    private readonly JsonLdContext _context;
    private readonly NodeWriter _node;
    private GraphName _graph;
    private Term _subject;
    private bool _isInGraph;
    private bool _isFirst = true;
    private bool _isDisposed;

    /// <summary>Begins a document with its context. The stream stays open after <see cref="Dispose"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be written to.</exception>
    public JsonLdWriter(Stream stream, JsonLdContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        _context = context;
        _output = new Utf8Output(stream);
        _node = new NodeWriter(_output, context);
        WriteContext();
    }

    /// <summary>Writes one triple of the default graph.</summary>
    /// <inheritdoc cref="Write(in Quad)"/>
    public void Write(in Triple triple) => Write(new Quad(triple, default));

    /// <summary>Writes one quad.</summary>
    /// <exception cref="ArgumentException">An IRI of a node before begins with a scheme that the context has as a prefix.</exception>
    public void Write(in Quad quad)
    {
        if (quad.Triple.Subject != _subject || quad.Graph != _graph)
        {
            EndNode();
            BeginNode(quad);
        }

        _node.Add(quad.Triple);
    }

    /// <inheritdoc/>
    public void OnQuad(in QuadView quad) => Write(quad.ToQuad());

    /// <summary>Ends the document and hands what was written to the stream. Without it, the document is cut short.</summary>
    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        try
        {
            EndNode();
            EndGraph();
            _output.Write("\n]\n}\n"u8);
        }
        finally
        {
            _output.Dispose();
        }
    }

    private void WriteContext()
    {
        _output.Write("{\n\"@context\":{"u8);
        var isFirst = true;
        foreach (var (prefix, name) in _context.Prefixes)
        {
            BeginDefinition(prefix, name, ref isFirst);
            _output.Write(",\"@prefix\":true}"u8);
        }

        foreach (var term in _context.Terms)
        {
            BeginDefinition(term.Name, term.Iri, ref isFirst);
            if (term.IsReference)
                WriteEntry(Keyword.Type, Keyword.Id);
            else if (term.Datatype is { } datatype)
                WriteEntry(Keyword.Type, datatype.Value);
            else if (term.Language is { } language)
                WriteEntry(Keyword.Language, language);
            _output.Write((byte)'}');
        }

        _output.Write("\n},\n\"@graph\":["u8);
    }

    private void BeginDefinition(string name, Iri iri, ref bool isFirst)
    {
        _output.Write(isFirst ? "\n  "u8 : ",\n  "u8);
        isFirst = false;
        _output.WriteName(name);
        _output.Write("{\"@id\":"u8);
        _output.WriteString(iri.Value);
    }

    private void WriteEntry(string keyword, string value)
    {
        _output.Write((byte)',');
        _output.WriteName(keyword);
        _output.WriteString(value);
    }

    private void BeginNode(in Quad quad)
    {
        if (quad.Graph != _graph)
        {
            EndGraph();
            _graph = quad.Graph;
            if (!_graph.IsDefault) BeginGraph();
        }

        _subject = quad.Triple.Subject;
        _output.Write(_isFirst ? "\n"u8 : ",\n"u8);
        _isFirst = false;
        _node.Begin(_subject);
    }

    private void EndNode()
    {
        if (_subject == default) return;
        _subject = default;
        _node.End();
    }

    private void BeginGraph()
    {
        _output.Write(_isFirst ? "\n{\"@id\":"u8 : ",\n{\"@id\":"u8);
        _node.WriteName(_graph.Name);
        _output.Write(",\"@graph\":["u8);
        (_isInGraph, _isFirst) = (true, true);
    }

    private void EndGraph()
    {
        if (!_isInGraph) return;
        _output.Write("\n]}"u8);
        (_isInGraph, _isFirst) = (false, false);
    }
}
