using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Syntax;

/// <content>Triples with their short forms (section 4.2), and terms.</content>
internal sealed partial class QueryParser
{
    private static readonly Iri First = new("http://www.w3.org/1999/02/22-rdf-syntax-ns#first");
    private static readonly Iri Rest = new("http://www.w3.org/1999/02/22-rdf-syntax-ns#rest");
    private static readonly Iri Nil = new("http://www.w3.org/1999/02/22-rdf-syntax-ns#nil");

    /// <summary>TriplesSameSubject, or with paths TriplesSameSubjectPath.</summary>
    private void ReadTriples(GroupBuilder target, bool withPaths)
    {
        var subject = ReadNode(target, withPaths, out var mayStandAlone);
        if (!mayStandAlone || IsVerb(withPaths)) ReadProperties(target, subject, withPaths);
    }

    private bool IsVerb(bool withPaths) =>
        _tokens.Is(TokenKind.Variable) || _names.IsIri || IsType
        || (withPaths && _tokens.Current.Kind is TokenKind.Not or TokenKind.Caret or TokenKind.OpenParenthesis);

    /// <summary>The word <c>a</c>, which unlike all others knows its case.</summary>
    private bool IsType => _tokens.Is(TokenKind.Word) && _tokens.Current.Text == "a";

    private void ReadProperties(GroupBuilder target, PatternTerm subject, bool withPaths)
    {
        if (!IsVerb(withPaths)) throw _tokens.Expected(withPaths ? "a predicate or a property path" : "a predicate");
        do
        {
            PatternTerm verb = default;
            PropertyPath? path = null;
            if (_tokens.Is(TokenKind.Variable)) verb = ReadVariable();
            else if (withPaths) path = ReadPath();
            else verb = (Term)ReadPredicate();
            do
            {
                var node = ReadNode(target, withPaths, out _);
                if (path is null) target.Add(new TriplePattern(subject, verb, node));
                else AddPath(target, subject, path, node);
            }
            while (_tokens.TryTake(TokenKind.Comma));

            if (!_tokens.TryTake(TokenKind.Semicolon)) break;
            while (_tokens.TryTake(TokenKind.Semicolon))
            {
                // Any number of semicolons is one.
            }
        }
        while (IsVerb(withPaths));
    }

    /// <summary>GraphNode: a term, or a node that brings triples of its own and so may stand without others.</summary>
    private PatternTerm ReadNode(GroupBuilder target, bool withPaths, out bool mayStandAlone)
    {
        mayStandAlone = false;
        if (_tokens.Is(TokenKind.Variable)) return ReadVariable();
        if (_tokens.Is(TokenKind.BlankNodeLabel)) return _blankNodes.ReadLabel();
        if (_names.IsIri) return (Term)_names.ReadIri("an IRI");
        if (TryReadLiteral(out var literal)) return (Term)literal;
        if (_tokens.TryTake(TokenKind.OpenBracket))
        {
            var node = _blankNodes.Nameless();
            if (_tokens.TryTake(TokenKind.CloseBracket)) return node;
            _tokens.Enter();
            ReadProperties(target, node, withPaths);
            _tokens.Leave();
            _tokens.Expect(TokenKind.CloseBracket, "';', ',' or ']'");
            mayStandAlone = true;
            return node;
        }

        if (!_tokens.TryTake(TokenKind.OpenParenthesis)) throw _tokens.Expected("a variable, an IRI, a literal, a blank node, '[' or '('");
        if (_tokens.TryTake(TokenKind.CloseParenthesis)) return (Term)Nil;
        mayStandAlone = true;
        return ReadCollection(target, withPaths);
    }

    private PatternTerm ReadCollection(GroupBuilder target, bool withPaths)
    {
        _tokens.Enter();
        PatternTerm head = _blankNodes.Nameless();
        var cell = head;
        while (true)
        {
            target.Add(new TriplePattern(cell, (Term)First, ReadNode(target, withPaths, out _)));
            if (_tokens.TryTake(TokenKind.CloseParenthesis)) break;
            PatternTerm next = _blankNodes.Nameless();
            target.Add(new TriplePattern(cell, (Term)Rest, next));
            cell = next;
        }

        target.Add(new TriplePattern(cell, (Term)Rest, (Term)Nil));
        _tokens.Leave();
        return head;
    }

    private Iri ReadPredicate()
    {
        if (!IsType) return _names.ReadIri("a predicate");
        _tokens.Take();
        return RdfNames.Type;
    }

    private Variable ReadVariable() => new(_tokens.Expect(TokenKind.Variable, "a variable").Text!);

    private PatternTerm ReadVariableOrIri() =>
        _tokens.Is(TokenKind.Variable) ? ReadVariable() : (Term)_names.ReadIri("a variable or an IRI");

    /// <summary>RDFLiteral, NumericLiteral or BooleanLiteral.</summary>
    private bool TryReadLiteral(out Literal literal)
    {
        literal = default;
        switch (_tokens.Current.Kind)
        {
            case TokenKind.String:
                literal = _names.ReadString();
                return true;
            case TokenKind.Integer or TokenKind.Decimal or TokenKind.Double:
                literal = _names.ReadNumber();
                return true;
            default:
                var isTrue = _tokens.IsWord("true");
                if (!isTrue && !_tokens.IsWord("false")) return false;
                _tokens.Take();
                literal = Literal.Of(isTrue);
                return true;
        }
    }
}
