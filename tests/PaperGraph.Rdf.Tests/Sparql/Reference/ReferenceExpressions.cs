using System.Globalization;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Tests.Sparql.Reference;

/// <summary>The expressions that <see cref="RandomQuery"/> writes, for one solution; null is an error.</summary>
internal sealed class ReferenceExpressions(Solution solution, Func<GraphPattern, bool> exists)
{
    public Term? Evaluate(Expression expression) => expression switch
    {
        VariableExpression x => solution.TryGetValue(x.Variable, out var term) ? term : null,
        ConstantExpression x => x.Term,
        UnaryExpression { Operator: UnaryOperator.Minus } x => ReferenceNumbers.Negate(Evaluate(x.Operand)),
        BinaryExpression { Operator: >= BinaryOperator.Add } x => ReferenceNumbers.Apply(x.Operator, Evaluate(x.Left), Evaluate(x.Right)),
        UnaryExpression or BinaryExpression or InExpression or ExistsExpression => Of(Test(expression)),
        BuiltInExpression x => Call(x),
        _ => throw new NotSupportedException(expression.ToString()),
    };

    /// <summary>The effective boolean value; null is an error.</summary>
    public bool? Test(Expression expression) => expression switch
    {
        UnaryExpression { Operator: UnaryOperator.Not } x => !Test(x.Operand),
        BinaryExpression { Operator: BinaryOperator.Or } x => Test(x.Left) | Test(x.Right),
        BinaryExpression { Operator: BinaryOperator.And } x => Test(x.Left) & Test(x.Right),
        BinaryExpression { Operator: BinaryOperator.Equal } x => AreEqual(Evaluate(x.Left), Evaluate(x.Right)),
        BinaryExpression { Operator: BinaryOperator.NotEqual } x => !AreEqual(Evaluate(x.Left), Evaluate(x.Right)),
        BinaryExpression { Operator: BinaryOperator.Less } x => Compare(x) is { } order ? order < 0 : null,
        BinaryExpression { Operator: BinaryOperator.LessOrEqual } x => Compare(x) is { } order ? order <= 0 : null,
        BinaryExpression { Operator: BinaryOperator.Greater } x => Compare(x) is { } order ? order > 0 : null,
        BinaryExpression { Operator: BinaryOperator.GreaterOrEqual } x => Compare(x) is { } order ? order >= 0 : null,
        InExpression x => x.IsNegated ? !IsIn(x) : IsIn(x),
        ExistsExpression x => exists(x.Pattern) != x.IsNegated,
        _ => Truth(Evaluate(expression)),
    };

    private static Term? Of(bool? value) => value is { } known ? Literal.Of(known) : null;

    private static bool? Truth(Term? term)
    {
        if (term is not { Kind: TermKind.Literal } literal) return null;
        if (ReferenceNumbers.IsNumber(literal)) return ReferenceNumbers.ValueOf(literal) != 0;
        var datatype = literal.AsLiteral().Datatype;
        if (datatype == Xsd.Boolean) return literal.Text == "true";
        return datatype == Xsd.String || datatype == RdfNames.LangString ? literal.Text.Length > 0 : null;
    }

    private static bool? AreEqual(Term? left, Term? right)
    {
        if (left is not { } x || right is not { } y) return null;
        return ReferenceNumbers.IsNumber(x) && ReferenceNumbers.IsNumber(y)
            ? ReferenceNumbers.ValueOf(x) == ReferenceNumbers.ValueOf(y)
            : x == y;
    }

    private bool? IsIn(InExpression expression)
    {
        var operand = Evaluate(expression.Operand);
        return expression.List.Aggregate((bool?)false, (found, item) => found | AreEqual(operand, Evaluate(item)));
    }

    /// <summary>Less than, equal to or greater than 0; null where there is no order.</summary>
    private int? Compare(BinaryExpression expression)
    {
        if (Evaluate(expression.Left) is not { Kind: TermKind.Literal } x) return null;
        if (Evaluate(expression.Right) is not { Kind: TermKind.Literal } y) return null;
        if (ReferenceNumbers.IsNumber(x) && ReferenceNumbers.IsNumber(y))
            return ReferenceNumbers.ValueOf(x).CompareTo(ReferenceNumbers.ValueOf(y));
        var type = x.AsLiteral().Datatype;
        if (type != y.AsLiteral().Datatype || (type != Xsd.String && type != Xsd.Boolean)) return null;
        return string.CompareOrdinal(x.Text, y.Text);
    }

    private Term? Call(BuiltInExpression call)
    {
        switch (call.Function)
        {
            case BuiltInFunction.Bound:
                return Literal.Of(Evaluate(call.Arguments[0]) is not null);
            case BuiltInFunction.Coalesce:
                return call.Arguments.Select(Evaluate).FirstOrDefault(value => value is not null);
            case BuiltInFunction.If:
                return Test(call.Arguments[0]) is { } truth ? Evaluate(call.Arguments[truth ? 1 : 2]) : null;
        }

        var values = call.Arguments.Select(Evaluate).ToList();
        if (values.Contains(null)) return null;
        var first = values[0]!.Value;
        return call.Function switch
        {
            BuiltInFunction.SameTerm => Literal.Of(first == values[1]!.Value),
            BuiltInFunction.IsIri => Literal.Of(first.Kind == TermKind.Iri),
            BuiltInFunction.IsBlank => Literal.Of(first.Kind == TermKind.BlankNode),
            BuiltInFunction.IsLiteral => Literal.Of(first.Kind == TermKind.Literal),
            BuiltInFunction.IsNumeric => Literal.Of(ReferenceNumbers.IsNumber(first)),
            BuiltInFunction.Abs => ReferenceNumbers.Absolute(first),
            BuiltInFunction.Str => first.Kind == TermKind.BlankNode ? null : new Literal(first.Text),
            BuiltInFunction.Lang => first.Kind == TermKind.Literal ? new Literal(first.AsLiteral().Language ?? "") : null,
            BuiltInFunction.Datatype => first.Kind == TermKind.Literal ? first.AsLiteral().Datatype : null,
            BuiltInFunction.StrLen => Text(first) is { } text ? Literal.Of(new StringInfo(text).LengthInTextElements) : null,
            BuiltInFunction.UCase => Text(first) is { } text ? Like(first, text.ToUpperInvariant()) : null,
            BuiltInFunction.Contains => Text(first) is { } text && Text(values[1]!.Value) is { } part && Fits(first, values[1]!.Value)
                ? Literal.Of(text.Contains(part, StringComparison.Ordinal))
                : null,
            BuiltInFunction.Concat => Concatenate(values.ConvertAll(value => value!.Value)),
            _ => throw new NotSupportedException(call.ToString()),
        };
    }

    /// <summary>The text of a string, tagged or not.</summary>
    private static string? Text(Term term)
    {
        if (term.Kind != TermKind.Literal) return null;
        return term.AsLiteral().Datatype == Xsd.String || term.AsLiteral().Language is not null ? term.Text : null;
    }

    private static Literal Like(Term term, string text) =>
        term.AsLiteral().Language is { } language ? new Literal(text, language) : new Literal(text);

    /// <summary>Argument compatibility of section 17.4.3.1.2.</summary>
    private static bool Fits(Term text, Term part) =>
        part.AsLiteral().Language is not { } language || text.AsLiteral().Language == language;

    private static Term? Concatenate(List<Term> terms)
    {
        if (terms.Exists(term => Text(term) is null)) return null;
        var text = string.Concat(terms.Select(term => term.Text));
        var languages = terms.Select(term => term.AsLiteral().Language).Distinct().ToList();
        return languages is [{ } language] ? new Literal(text, language) : new Literal(text);
    }
}
