namespace PaperGraph.Rdf;

/// <summary>Writes a <see cref="PrettyGraph"/>.</summary>
internal sealed class PrettyTurtle : IDisposable
{
    private const int Step = 4;

    private readonly PrettyGraph _graph;
    private readonly Utf8Output _output;
    private readonly TurtleTerms _terms;
    private readonly Utf8Scratch _scratch = new();

    private PrettyTurtle(PrettyGraph graph, PrefixMap prefixes, Stream stream)
    {
        _graph = graph;
        _output = new Utf8Output(stream);
        _terms = new TurtleTerms(_output, new TurtlePrefixes(prefixes), tryDeclare: null);
    }

    public static void Write(IEnumerable<Triple> triples, PrefixMap prefixes, Stream stream)
    {
        using var turtle = new PrettyTurtle(new PrettyGraph(triples), prefixes, stream);
        var isFirst = !turtle._terms.WritePrefixes(prefixes);
        foreach (var subject in turtle._graph.Subjects)
        {
            if (!isFirst) turtle._output.Write((byte)'\n');
            isFirst = false;
            turtle.Statement(subject);
        }
    }

    public void Dispose() => _output.Dispose();

    private void Statement(Term subject)
    {
        if (_graph.IsNameless(subject))
            _output.Write("[]"u8);
        else
            Term(subject);
        _output.Write((byte)' ');
        Predicates(subject, indent: 1);
        _output.Write(" .\n"u8);
    }

    /// <summary>Writes what follows a subject; the indent is that of the lines that begin with a predicate, but for the first.</summary>
    private void Predicates(Term subject, int indent)
    {
        Triple last = default;
        foreach (var triple in _graph.Triples(subject))
        {
            var isSame = triple.Predicate == last.Predicate;
            if (isSame)
            {
                _output.Write(" ,"u8);
                Line(indent + 1);
            }
            else
            {
                if (last != default)
                {
                    _output.Write(" ;"u8);
                    Line(indent);
                }

                Predicate(triple.Predicate);
            }

            Object(triple.Object, isSame ? indent + 1 : indent);
            last = triple;
        }
    }

    private void Object(Term term, int indent)
    {
        if (PrettyGraph.IsNil(term))
        {
            _output.Write("()"u8);
        }
        else if (!_graph.IsNested(term))
        {
            Term(term);
        }
        else if (_graph.IsList(term))
        {
            _output.Write((byte)'(');
            foreach (var item in _graph.Items(term))
            {
                _output.Write((byte)' ');
                Object(item, indent);
            }

            _output.Write(" )"u8);
        }
        else
        {
            Brackets(term, indent);
        }
    }

    private void Brackets(Term node, int indent)
    {
        switch (_graph.Triples(node))
        {
            case []:
                _output.Write("[]"u8);
                break;
            case [var only] when !_graph.IsNested(only.Object):
                _output.Write("[ "u8);
                Predicates(node, indent);
                _output.Write(" ]"u8);
                break;
            default:
                _output.Write((byte)'[');
                Line(indent + 1);
                Predicates(node, indent + 1);
                Line(indent);
                _output.Write((byte)']');
                break;
        }
    }

    private void Line(int indent)
    {
        _output.Write((byte)'\n');
        for (var i = 0; i < indent * Step; i++) _output.Write((byte)' ');
    }

    private void Predicate(Iri predicate)
    {
        _scratch.CutAt(0);
        _terms.WritePredicate(_scratch.Append((Term)predicate).Text);
    }

    private void Term(Term term)
    {
        _scratch.CutAt(0);
        _terms.Write(_scratch.Append(term));
    }
}
