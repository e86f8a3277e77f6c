namespace PaperGraph.Rdf;

/// <summary>
/// What Turtle and TriG are written with. Neighbouring quads of one graph, one subject, one predicate stand together. A prefix that is
/// first needed within a statement is put before it, as long as the statement has not left the buffer.
/// </summary>
internal sealed class TurtleText : IDisposable
{
    private const int MissesThatPay = 3;
    private const int MostGuessed = 64;

    private readonly Utf8Output _output;
    private readonly TurtlePrefixes _prefixes;
    private readonly TurtleTerms _terms;
    private readonly Utf8Scratch _line = new();
    private readonly Utf8Scratch _graph = new();
    private readonly Utf8Scratch _subject = new();
    private readonly Utf8Scratch _predicate = new();
    private TermKind _graphKind;
    private TermKind _subjectKind;
    private After _after;
    private bool _marksNeedBlankLine;
    private bool _wantsBreak;
    private int _guessed;
    private bool _isDisposed;

    public TurtleText(Stream stream, PrefixMap? prefixes)
    {
        _output = new Utf8Output(stream);
        _prefixes = new TurtlePrefixes(prefixes);
        _terms = new TurtleTerms(_output, _prefixes, prefixes is null ? TryDeclare : null);
        if (prefixes is not null && _terms.WritePrefixes(prefixes)) _after = After.Prefix;
    }

    /// <summary>What was written last.</summary>
    private enum After
    {
        Nothing,
        Prefix,
        Brace,
        Graph,
        Object,
    }

    public void Declare(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name)
    {
        if (!_prefixes.TryDeclare(prefix, name)) return;
        End();
        if (_after is After.Object or After.Graph) _output.Write((byte)'\n');
        _line.CutAt(0);
        _line.Append(prefix);
        _line.Append((byte)':');
        _terms.WritePrefix(_line.Written, name);
        _after = After.Prefix;
    }

    public void Write(in QuadView quad)
    {
        if (quad.Graph.Kind != _graphKind || !quad.Graph.Text.SequenceEqual(_graph.Written))
            BeginGraph(quad.Graph);
        if (_after != After.Object || quad.Subject.Kind != _subjectKind || !quad.Subject.Text.SequenceEqual(_subject.Written))
        {
            BeginSubject(quad.Subject);
            WritePredicate(quad.Predicate.Text);
        }
        else if (!quad.Predicate.Text.SequenceEqual(_predicate.Written))
        {
            _output.Write(_graphKind == TermKind.None ? " ;\n    "u8 : " ;\n        "u8);
            WritePredicate(quad.Predicate.Text);
        }
        else
        {
            _output.Write(_graphKind == TermKind.None ? " ,\n        "u8 : " ,\n            "u8);
        }

        _terms.Write(quad.Object);
        _after = After.Object;
    }

    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        End();
        _output.Dispose();
    }

    /// <summary>Ends the statement and the graph.</summary>
    private void End()
    {
        if (_subjectKind != TermKind.None) _output.Write(" .\n"u8);
        if (_graphKind != TermKind.None)
        {
            _output.Write("}\n"u8);
            _after = After.Graph;
        }

        _subjectKind = _graphKind = TermKind.None;
        _graph.CutAt(0);
    }

    private void BeginGraph(TermView graph)
    {
        End();
        if (graph.Kind == TermKind.None) return;
        BeginBlock();
        _graphKind = graph.Kind;
        _graph.CutAt(0);
        _graph.Append(graph.Text);
        _terms.Write(graph);
        _output.Write(" {\n    "u8);
        _after = After.Brace;
    }

    private void BeginSubject(TermView subject)
    {
        if (_graphKind == TermKind.None)
        {
            if (_subjectKind != TermKind.None) _output.Write(" .\n"u8);
            BeginBlock();
        }
        else if (_wantsBreak && _subjectKind != TermKind.None)
        {
            // Prefixes stand outside of graphs, and a graph may have several pairs of braces.
            var graph = _graphKind == TermKind.Iri ? TermView.Iri(_graph.Written.ToArray()) : TermView.BlankNode(_graph.Written.ToArray());
            BeginGraph(graph);
        }
        else if (_subjectKind != TermKind.None)
        {
            _output.Write(" .\n\n    "u8);
        }

        _subjectKind = subject.Kind;
        _subject.CutAt(0);
        _subject.Append(subject.Text);
        _terms.Write(subject);
        _output.Write((byte)' ');
    }

    /// <summary>Begins what prefixes can be put before.</summary>
    private void BeginBlock()
    {
        _wantsBreak = false;
        if (_after is After.Object or After.Graph) _output.Write((byte)'\n');
        _output.Mark();
        _marksNeedBlankLine = _after != After.Prefix;
        if (_after == After.Prefix) _output.Write((byte)'\n');
    }

    private void WritePredicate(ReadOnlySpan<byte> predicate)
    {
        _predicate.CutAt(0);
        _predicate.Append(predicate);
        _terms.WritePredicate(predicate);
    }

    /// <summary>
    /// Declares a prefix before the statement that needs it: a well-known one at once, a new one when it would have paid.
    /// </summary>
    private bool TryDeclare(TurtleNamespace name)
    {
        if (name.Prefix is null)
        {
            if (++name.Misses <= MissesThatPay || _guessed == MostGuessed) return false;
            _guessed++;
            _prefixes.Name(name);
        }

        _line.CutAt(0);
        _line.Append("@prefix "u8);
        _line.Append(name.Prefix);
        _line.Append(" <"u8);
        _line.Append(name.Name);
        _line.Append("> .\n"u8);
        // The blank line after the first of them comes before the mark has moved on.
        var length = _line.Length;
        if (_marksNeedBlankLine) _line.Append((byte)'\n');
        if (_output.TryInsert(_line.Written, length))
        {
            _marksNeedBlankLine = false;
            return name.IsDeclared = true;
        }

        _wantsBreak = true;
        return false;
    }
}
