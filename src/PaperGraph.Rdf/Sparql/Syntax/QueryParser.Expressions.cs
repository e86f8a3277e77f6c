using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Syntax;

/// <content>Expressions (section 17).</content>
internal sealed partial class QueryParser
{
    private Aggregates? _aggregates;
    private bool _isInAggregate;

    /// <summary>Whether something stands here that a HAVING could go on with: Constraint.</summary>
    private bool IsConstraint =>
        _tokens.Is(TokenKind.OpenParenthesis) || _names.IsIri
        || (_tokens.Is(TokenKind.Word)
            && (_tokens.IsWord("NOT") || _tokens.IsWord("EXISTS") || FunctionTable.IsAggregate(_tokens.Current.Text!, out _)
                || FunctionTable.IsBuiltIn(_tokens.Current.Text!, out _)));

    private Expression ReadWithAggregates(Aggregates aggregates, Func<Expression> read)
    {
        var (outer, isInAggregate) = (_aggregates, _isInAggregate);
        (_aggregates, _isInAggregate) = (aggregates, false);
        var expression = read();
        (_aggregates, _isInAggregate) = (outer, isInAggregate);
        return expression;
    }

    /// <summary>Constraint: an expression in parentheses, or a call.</summary>
    private Expression ReadConstraint()
    {
        var at = _tokens.Current;
        if (!IsConstraint) throw _tokens.Expected("'(' or a function");
        var isName = _names.IsIri;
        var expression = ReadPrimary();
        if (isName && expression is not FunctionExpression) throw _tokens.Expected("'('");
        return Checked(at, expression);
    }

    private Expression ReadExpression()
    {
        var at = _tokens.Current;
        return Checked(at, ReadAlternative());
    }

    private Expression Checked(Token at, Expression expression) => AlgebraDepth.IsTooDeep(expression)
        ? throw _tokens.Fault(at, $"this expression has more than {SparqlParser.MaxDepth} levels")
        : expression;

    private Expression ReadAlternative()
    {
        var first = ReadConjunction();
        if (!_tokens.Is(TokenKind.Or)) return first;
        var parts = new List<Expression> { first };
        while (_tokens.TryTake(TokenKind.Or)) parts.Add(ReadConjunction());
        return Chain.Of(BinaryOperator.Or, parts);
    }

    private Expression ReadConjunction()
    {
        var first = ReadRelation();
        if (!_tokens.Is(TokenKind.And)) return first;
        var parts = new List<Expression> { first };
        while (_tokens.TryTake(TokenKind.And)) parts.Add(ReadRelation());
        return Chain.Of(BinaryOperator.And, parts);
    }

    private Expression ReadRelation()
    {
        var left = ReadSum();
        BinaryOperator? relation = _tokens.Current.Kind switch
        {
            TokenKind.Equal => BinaryOperator.Equal,
            TokenKind.NotEqual => BinaryOperator.NotEqual,
            TokenKind.Less => BinaryOperator.Less,
            TokenKind.LessOrEqual => BinaryOperator.LessOrEqual,
            TokenKind.Greater => BinaryOperator.Greater,
            TokenKind.GreaterOrEqual => BinaryOperator.GreaterOrEqual,
            _ => null,
        };
        if (relation is { } found)
        {
            _tokens.Take();
            return new BinaryExpression(found, left, ReadSum());
        }

        if (_tokens.TryTakeWord("IN")) return new InExpression(left, ReadExpressionList(), IsNegated: false);
        if (!_tokens.TryTakeWord("NOT")) return left;
        _tokens.ExpectWord("IN");
        return new InExpression(left, ReadExpressionList(), IsNegated: true);
    }

    private Expression ReadSum()
    {
        var sum = ReadProduct();
        while (true)
        {
            if (_tokens.TryTake(TokenKind.Plus))
            {
                sum = new BinaryExpression(BinaryOperator.Add, sum, ReadProduct());
            }
            else if (_tokens.TryTake(TokenKind.Minus))
            {
                sum = new BinaryExpression(BinaryOperator.Subtract, sum, ReadProduct());
            }
            else if (_tokens.IsSignedNumber)
            {
                // "?x -1" is a subtraction, though the sign is read as part of the number (note to AdditiveExpression).
                var number = _tokens.Take();
                var operation = number.Text![0] == '+' ? BinaryOperator.Add : BinaryOperator.Subtract;
                var operand = new ConstantExpression(Namespaces.Number(number.Kind, number.Text[1..]));
                sum = new BinaryExpression(operation, sum, ReadFactors(operand));
            }
            else
            {
                return sum;
            }
        }
    }

    private Expression ReadProduct() => ReadFactors(ReadUnary());

    private Expression ReadFactors(Expression product)
    {
        while (_tokens.Current.Kind is TokenKind.Star or TokenKind.Slash)
        {
            var operation = _tokens.Take().Kind == TokenKind.Star ? BinaryOperator.Multiply : BinaryOperator.Divide;
            product = new BinaryExpression(operation, product, ReadUnary());
        }

        return product;
    }

    private Expression ReadUnary()
    {
        if (_tokens.TryTake(TokenKind.Not)) return new UnaryExpression(UnaryOperator.Not, ReadPrimary());
        if (_tokens.TryTake(TokenKind.Plus)) return new UnaryExpression(UnaryOperator.Plus, ReadPrimary());
        return _tokens.TryTake(TokenKind.Minus) ? new UnaryExpression(UnaryOperator.Minus, ReadPrimary()) : ReadPrimary();
    }

    private Expression ReadPrimary()
    {
        if (_tokens.Is(TokenKind.Variable)) return new VariableExpression(ReadVariable());
        if (TryReadLiteral(out var literal)) return new ConstantExpression(literal);
        if (_names.IsIri) return ReadIriOrCall();
        if (_tokens.Is(TokenKind.Word)) return ReadCall();
        if (!_tokens.TryTake(TokenKind.OpenParenthesis)) throw _tokens.Expected("an expression");
        _tokens.Enter();
        var expression = ReadAlternative();
        _tokens.Leave();
        ExpectClosingParenthesis();
        return expression;
    }

    private Expression ReadIriOrCall()
    {
        var iri = _names.ReadIri("an IRI");
        return _tokens.Is(TokenKind.OpenParenthesis) ? new FunctionExpression(iri, ReadExpressionList()) : new ConstantExpression(iri);
    }

    private Expression ReadCall()
    {
        var word = _tokens.Current;
        if (FunctionTable.IsAggregate(word.Text!, out var aggregate)) return ReadAggregate(aggregate);
        if (_tokens.TryTakeWord("EXISTS")) return new ExistsExpression(ReadGroup().ToPattern(), IsNegated: false);
        if (_tokens.TryTakeWord("NOT"))
        {
            _tokens.ExpectWord("EXISTS");
            return new ExistsExpression(ReadGroup().ToPattern(), IsNegated: true);
        }

        if (!FunctionTable.IsBuiltIn(word.Text!, out var signature)) throw _tokens.Expected("an expression");
        _tokens.Take();
        var arguments = ReadExpressionList();
        if (arguments.Length < signature.Least || arguments.Length > signature.Most)
            throw _tokens.Fault(word, $"{word.Text!.ToUpperInvariant()} takes {signature.Arguments}, not {arguments.Length}");
        if (signature.Function == BuiltInFunction.Bound && arguments[0] is not VariableExpression)
            throw _tokens.Fault(word, "BOUND takes a variable");
        return new BuiltInExpression(signature.Function, arguments);
    }

    private VariableExpression ReadAggregate(AggregateFunction function)
    {
        var word = _tokens.Take();
        if (_aggregates is not { } aggregates)
        {
            throw _tokens.Fault(word, _isInAggregate
                ? "an aggregate cannot stand in another one"
                : "an aggregate stands only in SELECT, HAVING and ORDER BY");
        }

        _tokens.Expect(TokenKind.OpenParenthesis, "'('");
        _tokens.Enter();
        var isDistinct = _tokens.TryTakeWord("DISTINCT");
        (_aggregates, _isInAggregate) = (null, true);
        var expression = function == AggregateFunction.Count && _tokens.TryTake(TokenKind.Star) ? null : ReadAlternative();
        (_aggregates, _isInAggregate) = (aggregates, false);
        var separator = " ";
        if (function == AggregateFunction.GroupConcat && _tokens.TryTake(TokenKind.Semicolon))
        {
            _tokens.ExpectWord("SEPARATOR");
            _tokens.Expect(TokenKind.Equal, "'='");
            separator = _tokens.Expect(TokenKind.String, "a string").Text!;
        }

        _tokens.Leave();
        ExpectClosingParenthesis();
        return new VariableExpression(aggregates.Add(new Aggregate(function, expression, isDistinct, separator)));
    }

    /// <summary>ExpressionList, or ArgList without DISTINCT, which would make sense for aggregates of one's own only.</summary>
    private ImmutableArray<Expression> ReadExpressionList()
    {
        _tokens.Expect(TokenKind.OpenParenthesis, "'('");
        if (_tokens.TryTake(TokenKind.CloseParenthesis)) return [];
        _tokens.Enter();
        var list = ImmutableArray.CreateBuilder<Expression>();
        do list.Add(ReadAlternative());
        while (_tokens.TryTake(TokenKind.Comma));

        _tokens.Leave();
        _tokens.Expect(TokenKind.CloseParenthesis, "',' or ')'");
        return list.ToImmutable();
    }

    private void ExpectClosingParenthesis() => _tokens.Expect(TokenKind.CloseParenthesis, "')'");
}
