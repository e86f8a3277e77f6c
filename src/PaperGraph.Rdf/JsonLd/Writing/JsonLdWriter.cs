using System.Text;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>
/// Writes JSON-LD in one pass with a context, a node a line. Neighbouring quads with the same graph and subject become one node, so a
/// stream sorted by <see cref="TripleOrder"/> comes out with each node once, and any other stream is still right, only longer. Only the
/// node at hand is held; its entries are sorted, so quads of one node may come in any order.
/// </summary>
/// <remarks>
/// What is written reads back to the same quads, blank node labels apart. Lists are written as the cells that they are; for lists in
/// brackets, and expanded form, take <see cref="JsonLdSerializer"/>.
/// </remarks>
public sealed class JsonLdWriter : IRdfWriter
{
    private readonly Utf8Output _output;
    private readonly List<(string Prefix, Iri Namespace)> _declared = [];
    private JsonLdContext _context;
    private NodeWriter? _node;
    private GraphName _graph;
    private Term _subject;
    private bool _isInGraph;
    private bool _isInPlainGraph;
    private bool _isFirst = true;
    private bool _isDisposed;

    /// <summary>Begins a document whose context is what is declared by <see cref="OnPrefix"/> before the first quad.</summary>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be written to.</exception>
    public JsonLdWriter(Stream stream)
        : this(stream, new JsonLdContext(new PrefixMap()))
    {
    }

    /// <summary>Begins a document with its context. The stream stays open after <see cref="Dispose"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be written to.</exception>
    public JsonLdWriter(Stream stream, JsonLdContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        _context = context;
        _output = new Utf8Output(stream);
    }

    /// <summary>Writes one triple of the default graph.</summary>
    public void Write(in Triple triple) => Write(new Quad(triple, default));

    /// <summary>Writes one quad.</summary>
    public void Write(in Quad quad)
    {
        var node = _node ??= Begin();
        if (quad.Triple.Subject != _subject || quad.Graph != _graph)
        {
            EndNode();
            if (quad.Graph != _graph) BeginGraph(node, quad.Graph);
            _subject = quad.Triple.Subject;
        }

        node.Add(quad.Triple);
    }

    /// <inheritdoc/>
    public void OnQuad(in QuadView quad) => Write(quad.ToQuad());

    /// <summary>
    /// Adds a prefix to the context, unless the first quad was written, the context has that name, or the namespace begins with a scheme
    /// that is a prefix itself.
    /// </summary>
    public void OnPrefix(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name)
    {
        if (_node is not null || !Iri.TryCreate(Encoding.UTF8.GetString(name), out var iri)) return;
        _declared.Add((Encoding.UTF8.GetString(prefix), iri));
    }

    /// <summary>Ends the document and hands what was written to the stream. Without it, the document is cut short.</summary>
    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        try
        {
            _node ??= Begin();
            EndNode();
            EndGraph();
            _output.Write("\n]\n}\n"u8);
        }
        finally
        {
            _output.Dispose();
        }
    }

    private NodeWriter Begin()
    {
        _context = _context.With(_declared);
        ContextWriter.Write(_output, _context);
        _output.Write(",\n\"@graph\":["u8);
        return new NodeWriter(_output, _context);
    }

    private void EndNode()
    {
        if (_subject == default) return;
        _subject = default;
        _output.Write(_isFirst ? "\n"u8 : ",\n"u8);
        _isFirst = false;
        _node!.Write(_isInPlainGraph);
    }

    private void BeginGraph(NodeWriter node, GraphName graph)
    {
        EndGraph();
        _graph = graph;
        if (graph.IsDefault) return;
        _output.Write(_isFirst ? "\n"u8 : ",\n"u8);
        _isInPlainGraph = node.OpenGraph(graph.Name);
        _output.Write(",\"@graph\":["u8);
        (_isInGraph, _isFirst) = (true, true);
    }

    private void EndGraph()
    {
        if (!_isInGraph) return;
        _output.Write("\n]}"u8);
        (_isInGraph, _isInPlainGraph, _isFirst) = (false, false, false);
    }
}
