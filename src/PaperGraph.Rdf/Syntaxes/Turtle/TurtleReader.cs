namespace PaperGraph.Rdf;

/// <summary>Reads Turtle and TriG, statement by statement.</summary>
internal sealed class TurtleReader
{
    private const int StatementsBetweenLooks = 4096;

    private readonly TurtleTokens _tokens;
    private readonly bool _hasGraphs;
    private readonly IQuadSink _sink;
    private readonly RdfReadOptions _options;
    private readonly TurtleStatement _statement;
    private readonly TurtleRecovery _recovery;
    private readonly Utf8Scratch _prefix = new();
    private bool _isInGraph;

    private TurtleReader(Utf8Input input, bool hasGraphs, IQuadSink sink, RdfReadOptions options)
    {
        (_hasGraphs, _sink, _options) = (hasGraphs, sink, options);
        _tokens = new TurtleTokens(input, options.BaseIri);
        _statement = new TurtleStatement(_tokens, sink);
        _recovery = new TurtleRecovery(input, _tokens, hasGraphs);
    }

    public static void Read(Stream stream, bool hasGraphs, IQuadSink sink, RdfReadOptions options)
    {
        using var input = new Utf8Input(stream);
        sink.OnBegin(input);
        new TurtleReader(input, hasGraphs, sink, options).Read();
    }

    private void Read()
    {
        for (var untilLook = 0; ; untilLook--)
        {
            if (untilLook == 0)
            {
                _options.CancellationToken.ThrowIfCancellationRequested();
                untilLook = StatementsBetweenLooks;
            }

            var next = _tokens.Peek();
            if (next < 0) break;
            if (_isInGraph ? InGraph(next) : Top(next)) continue;
            Utf8Faults.Report(_options, _tokens.FaultPlace, _tokens.Fault!);
            _tokens.Forgive();
            _isInGraph = _recovery.GoOn(_isInGraph);
        }

        if (!_isInGraph) return;
        _tokens.Expected("'}' at the end of the graph");
        Utf8Faults.Report(_options, _tokens.FaultPlace, _tokens.Fault!);
    }

    private bool InGraph(int next)
    {
        if (next == '}')
        {
            _tokens.Skip(1);
            _isInGraph = false;
            _statement.LeaveGraph();
            return true;
        }

        if (!_statement.Read(isInGraph: true)) return false;
        switch (_tokens.Peek())
        {
            case '.':
                _tokens.Skip(1);
                return true;
            case '}':
                return true;
            default:
                return _tokens.Expected("',', ';', '.' or '}'");
        }
    }

    private bool Top(int next)
    {
        if (next == '@') return AtDirective();
        if (next == '{' && _hasGraphs) return OpenGraph();
        if (char.IsAsciiLetter((char)next))
        {
            var word = _tokens.Word();
            if (Is(word, "prefix"u8)) return Directive(word.Length, isPrefix: true, hasStop: false);
            if (Is(word, "base"u8)) return Directive(word.Length, isPrefix: false, hasStop: false);
            if (_hasGraphs && Is(word, "graph"u8))
            {
                _tokens.Skip(word.Length);
                if (!_statement.Subject("a graph's name")) return false;
                return _tokens.Peek() == '{' ? NameGraph() : _tokens.Expected("'{'");
            }
        }

        if (_hasGraphs && _statement.MayNameGraph(next))
        {
            if (!_statement.Subject("a directive, a graph or a subject")) return false;
            if (_tokens.Peek() == '{') return NameGraph();
            return _statement.Predicates() && Stop();
        }

        return _statement.Read(isInGraph: false) && Stop();
    }

    private bool NameGraph()
    {
        _statement.EnterGraph();
        return OpenGraph();
    }

    private bool OpenGraph()
    {
        _tokens.Skip(1);
        _isInGraph = true;
        return true;
    }

    private bool Stop()
    {
        if (_tokens.Peek() != '.') return _tokens.Expected("',', ';' or '.'");
        _tokens.Skip(1);
        return true;
    }

    private bool AtDirective()
    {
        var word = _tokens.WordAfterAt();
        if (word.SequenceEqual("prefix"u8)) return Directive(7, isPrefix: true, hasStop: true);
        if (word.SequenceEqual("base"u8)) return Directive(5, isPrefix: false, hasStop: true);
        return _tokens.Expected("@prefix or @base", 1);
    }

    private bool Directive(int keyword, bool isPrefix, bool hasStop)
    {
        _tokens.Skip(keyword);
        _tokens.Peek();
        _prefix.CutAt(0);
        if (isPrefix && !_tokens.Prefix(_prefix)) return false;
        _tokens.Peek();
        if (!_tokens.IriReference(out var iri)) return false;
        if (isPrefix)
        {
            _tokens.Declare(_prefix.Written, iri);
            _sink.OnPrefix(_prefix.Written, iri);
        }
        else
        {
            _tokens.Rebase(iri);
        }

        if (!hasStop) return true;
        if (_tokens.Peek() != '.') return _tokens.Expected("'.' after the directive");
        _tokens.Skip(1);
        return true;
    }

    private static bool Is(ReadOnlySpan<byte> word, ReadOnlySpan<byte> keyword) =>
        System.Text.Ascii.EqualsIgnoreCase(word, keyword);
}
