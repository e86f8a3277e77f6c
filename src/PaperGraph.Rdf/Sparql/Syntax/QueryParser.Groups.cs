using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Syntax;

/// <content>GroupGraphPattern and what stands in it (sections 5 to 10, 18.2.2).</content>
internal sealed partial class QueryParser
{
    private bool IsTriplesStart =>
        _tokens.Current.Kind is TokenKind.Variable or TokenKind.IriReference or TokenKind.PrefixedName or TokenKind.BlankNodeLabel
            or TokenKind.OpenBracket or TokenKind.OpenParenthesis or TokenKind.String
            or TokenKind.Integer or TokenKind.Decimal or TokenKind.Double
        || _tokens.IsWord("true") || _tokens.IsWord("false");

    private ParsedGroup ReadGroup()
    {
        _tokens.Expect(TokenKind.OpenBrace, "'{'");
        _tokens.Enter();
        var (aggregates, blankNodes) = (_aggregates, _blankNodes.Current);
        _aggregates = null;
        _blankNodes.BeginPattern();
        var group = _tokens.IsWord("SELECT") ? ReadSubSelect() : ReadElements();
        _blankNodes.Current = blankNodes;
        _aggregates = aggregates;
        _tokens.Leave();
        _tokens.Expect(TokenKind.CloseBrace, "'}'");
        return group;
    }

    private ParsedGroup ReadElements()
    {
        var group = new GroupBuilder();
        var isTriplesAllowed = true;
        while (!_tokens.Is(TokenKind.CloseBrace))
        {
            if (IsTriplesStart)
            {
                if (!isTriplesAllowed) throw _tokens.Expected("'.', ';', ',' or '}'");
                ReadTriples(group, withPaths: true);
                isTriplesAllowed = _tokens.TryTake(TokenKind.FullStop);
            }
            else
            {
                // A filter does not end the triples before it: they go on after it.
                if (_tokens.TryTakeWord("FILTER"))
                {
                    group.Filter(ReadConstraint());
                }
                else
                {
                    ReadElement(group);
                    _blankNodes.BeginPattern();
                }

                _tokens.TryTake(TokenKind.FullStop);
                isTriplesAllowed = true;
            }
        }

        return group.ToGroup();
    }

    private void ReadElement(GroupBuilder group)
    {
        if (_tokens.Is(TokenKind.OpenBrace)) ReadUnion(group);
        else if (_tokens.TryTakeWord("OPTIONAL")) group.Optional(ReadGroup());
        else if (_tokens.TryTakeWord("MINUS")) group.Minus(ReadGroup());
        else if (_tokens.TryTakeWord("GRAPH")) ReadNamedGraph(group);
        else if (_tokens.TryTakeWord("SERVICE")) ReadService(group);
        else if (_tokens.TryTakeWord("BIND")) ReadBind(group);
        else if (_tokens.TryTakeWord("VALUES")) JoinValues(group);
        else throw _tokens.Expected("a triple, FILTER, OPTIONAL, UNION, MINUS, GRAPH, BIND, VALUES, SERVICE, '{' or '}'");
    }

    private void ReadUnion(GroupBuilder group)
    {
        var parts = new List<GraphPattern>();
        var scope = new VariableScope();
        do
        {
            var part = ReadGroup();
            parts.Add(part.ToPattern());
            scope.Add(part.Scope);
        }
        while (_tokens.TryTakeWord("UNION"));

        group.Join(Chain.Union(parts), scope);
    }

    private void ReadNamedGraph(GroupBuilder group)
    {
        var name = ReadVariableOrIri();
        var inner = ReadGroup();
        inner.Scope.Add(name);
        group.Join(new GraphGraphPattern(name, inner.ToPattern()), inner.Scope);
    }

    private void ReadService(GroupBuilder group)
    {
        var isSilent = _tokens.TryTakeWord("SILENT");
        var endpoint = ReadVariableOrIri();
        var open = _tokens.Current;
        var inner = ReadGroup();
        inner.Scope.Add(endpoint);
        group.Join(new ServicePattern(endpoint, inner.ToPattern(), isSilent, _tokens.WrittenSince(open)), inner.Scope);
    }

    private void ReadBind(GroupBuilder group)
    {
        _tokens.Expect(TokenKind.OpenParenthesis, "'('");
        var expression = ReadExpression();
        _tokens.ExpectWord("AS");
        var at = _tokens.Current;
        var variable = ReadVariable();
        if (group.Scope.Contains(variable)) throw _tokens.Fault(at, $"{variable} is used before in this group, so BIND cannot give it a value");
        ExpectClosingParenthesis();
        group.Bind(variable, expression);
    }

    private void JoinValues(GroupBuilder group)
    {
        var values = ReadValues();
        var scope = new VariableScope();
        foreach (var variable in values.Variables) scope.Add(variable);
        group.Join(values, scope);
    }
}
