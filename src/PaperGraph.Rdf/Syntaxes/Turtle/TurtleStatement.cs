namespace PaperGraph.Rdf;

/// <summary>One statement of Turtle: a subject with its predicates and objects, however deep brackets and lists nest in it.</summary>
internal sealed class TurtleStatement(TurtleTokens tokens, IQuadSink sink)
{
    private readonly TurtleFrames _frames = new();
    private readonly BlankNodeLabels _labels = new();
    private readonly Utf8Scratch _graph = new();
    private TermKind _graphKind;
    private bool _isInGraph;

    private enum Step
    {
        Verb,
        Object,
        AfterObject,
    }

    /// <summary>Whether what begins so may be followed by <c>{</c>: all subjects but lists and brackets that hold something.</summary>
    public bool MayNameGraph(int next) => next != '(' && (next != '[' || IsEmptyBrackets());

    /// <summary>Whether the position is at <c>[]</c>, white space in it or not.</summary>
    public bool IsEmptyBrackets() => tokens.AtAfterBlanks(1) == ']';

    /// <summary>Makes the subject that was read last the name of the graph that what follows stands in.</summary>
    public void EnterGraph()
    {
        var name = _frames.Subject;
        _graphKind = name.Kind;
        _graph.CutAt(0);
        _graph.Append(name.Text);
    }

    public void LeaveGraph() => _graphKind = TermKind.None;

    /// <summary>Reads all but the full stop. Triples are handed out as they are read.</summary>
    public bool Read(bool isInGraph)
    {
        _isInGraph = isInGraph;
        var next = tokens.Peek();
        var isBrackets = next == '[' && !IsEmptyBrackets();
        if (next != '(' && !isBrackets) return Subject("a subject") && Continue(Step.Verb);
        tokens.Skip(1);
        _frames.Clear();
        if (isBrackets)
        {
            var node = TermView.BlankNode(_labels.Next());
            _frames.Push(TurtleFrameKind.Statement, node);
            _frames.Push(TurtleFrameKind.Brackets, node, isSubject: true);
            return Continue(Step.Verb);
        }

        if (tokens.Peek() == ')')
        {
            tokens.Skip(1);
            _frames.Push(TurtleFrameKind.Statement, TermView.Iri(RdfTerms.Nil));
            return Continue(Step.Verb);
        }

        var cell = TermView.BlankNode(_labels.Next());
        _frames.Push(TurtleFrameKind.Statement, cell);
        _frames.Push(TurtleFrameKind.List, cell, isSubject: true);
        return Continue(Step.Object);
    }

    /// <summary>Reads an IRI, a blank node or <c>[]</c> and makes it the subject of what <see cref="Predicates"/> reads.</summary>
    public bool Subject(string what)
    {
        _frames.Clear();
        var next = tokens.Peek();
        if (next == '[')
        {
            tokens.Skip(1);
            if (tokens.Peek() != ']') return tokens.Expected("']'");
            tokens.Skip(1);
            _frames.Push(TurtleFrameKind.Statement, TermView.BlankNode(_labels.Next()));
        }
        else if (next == '_')
        {
            if (!tokens.BlankNode(out var label)) return false;
            _frames.Push(TurtleFrameKind.Statement, TermView.BlankNode(label));
        }
        else
        {
            if (!tokens.Iri(what, out var iri)) return false;
            _frames.Push(TurtleFrameKind.Statement, TermView.Iri(iri));
        }

        return true;
    }

    /// <summary>Reads the predicates and objects of a subject outside of all graphs.</summary>
    public bool Predicates()
    {
        _isInGraph = false;
        return Continue(Step.Verb);
    }

    private bool Continue(Step step)
    {
        while (true)
        {
            switch (step)
            {
                case Step.Verb:
                    if (!Verb()) return false;
                    step = Step.Object;
                    break;
                case Step.Object:
                    if (!Object(ref step)) return false;
                    break;
                default:
                    if (_frames.Kind == TurtleFrameKind.List)
                    {
                        NextCell(ref step);
                        break;
                    }

                    if (!NextOrEnd(ref step, out var isEnd)) return false;
                    if (isEnd) return true;
                    break;
            }
        }
    }

    private bool Verb()
    {
        if (tokens.Peek() == 'a' && tokens.Word().SequenceEqual("a"u8))
        {
            tokens.Skip(1);
            _frames.SetPredicate(RdfTerms.Type);
            return true;
        }

        if (!tokens.Iri("an IRI or 'a' as predicate", out var iri)) return false;
        _frames.SetPredicate(iri);
        return true;
    }

    private bool Object(ref Step step)
    {
        step = Step.AfterObject;
        TermView term;
        switch (tokens.Peek())
        {
            case '[':
                tokens.Skip(1);
                term = TermView.BlankNode(_labels.Next());
                Emit(term);
                if (tokens.Peek() == ']')
                {
                    tokens.Skip(1);
                    return true;
                }

                _frames.Push(TurtleFrameKind.Brackets, term);
                step = Step.Verb;
                return true;
            case '(':
                tokens.Skip(1);
                if (tokens.Peek() == ')')
                {
                    tokens.Skip(1);
                    Emit(TermView.Iri(RdfTerms.Nil));
                    return true;
                }

                term = TermView.BlankNode(_labels.Next());
                Emit(term);
                _frames.Push(TurtleFrameKind.List, term);
                step = Step.Object;
                return true;
            case '_':
                if (!tokens.BlankNode(out var label)) return false;
                Emit(TermView.BlankNode(label));
                return true;
            case '"' or '\'':
                if (!tokens.Literal(out term)) return false;
                Emit(term);
                return true;
            case '+' or '-' or '.' or (>= '0' and <= '9'):
                if (!tokens.Number("an object", out term)) return false;
                Emit(term);
                return true;
            case 't' or 'f' when tokens.Word() is var word && (word.SequenceEqual("true"u8) || word.SequenceEqual("false"u8)):
                Emit(TermView.Literal(word, "http://www.w3.org/2001/XMLSchema#boolean"u8));
                tokens.Skip(word.Length);
                return true;
            default:
                if (!tokens.Iri("an object", out var iri)) return false;
                Emit(TermView.Iri(iri));
                return true;
        }
    }

    private void NextCell(ref Step step)
    {
        var isLast = tokens.Peek() == ')';
        var rest = isLast ? TermView.Iri(RdfTerms.Nil) : TermView.BlankNode(_labels.Next());
        Emit(_frames.Subject, TermView.Iri(RdfTerms.Rest), rest);
        var isSubject = _frames.IsSubject;
        _frames.Pop();
        if (isLast)
        {
            tokens.Skip(1);
            step = isSubject ? Step.Verb : Step.AfterObject;
        }
        else
        {
            _frames.Push(TurtleFrameKind.List, rest, isSubject);
            step = Step.Object;
        }
    }

    /// <summary>After an object: another one, another predicate, or the end of what is open.</summary>
    private bool NextOrEnd(ref Step step, out bool isEnd)
    {
        isEnd = false;
        var isBrackets = _frames.Kind == TurtleFrameKind.Brackets;
        var next = tokens.Peek();
        if (next == ',')
        {
            tokens.Skip(1);
            step = Step.Object;
            return true;
        }

        if (next == ';')
        {
            while (tokens.Peek() == ';') tokens.Skip(1);
            next = tokens.Peek();
            if (!IsEnd(next, isBrackets))
            {
                step = Step.Verb;
                return true;
            }
        }

        if (!isBrackets)
        {
            isEnd = true;
            return IsEnd(next, isBrackets) || tokens.Expected(_isInGraph ? "',', ';', '.' or '}'" : "',', ';' or '.'");
        }

        if (next != ']') return tokens.Expected("',', ';' or ']'");
        tokens.Skip(1);
        var isSubject = _frames.IsSubject;
        _frames.Pop();
        if (!isSubject) return true;
        // Brackets that hold something may be a statement all by themselves.
        step = Step.Verb;
        isEnd = IsEnd(tokens.Peek(), isBrackets: false);
        return true;
    }

    private bool IsEnd(int next, bool isBrackets) => isBrackets ? next == ']' : next == '.' || (next == '}' && _isInGraph);

    private void Emit(TermView @object) => Emit(_frames.Subject, _frames.Predicate, @object);

    private void Emit(TermView subject, TermView predicate, TermView @object)
    {
        var graph = _graphKind switch
        {
            TermKind.None => default,
            TermKind.Iri => TermView.Iri(_graph.Written),
            _ => TermView.BlankNode(_graph.Written),
        };
        sink.OnQuad(new QuadView(subject, predicate, @object, graph));
    }
}
