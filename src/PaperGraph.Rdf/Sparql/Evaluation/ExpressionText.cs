using System.Buffers;
using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Terms, paths and expressions as SPARQL writes them, with the query's prefixes.</summary>
internal sealed class ExpressionText(RunContext context)
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    public string Of(Term term)
    {
        if (term.Kind == TermKind.Iri) return Iri(term.Text);
        if (term.Kind != TermKind.Literal || term.AsLiteral() is not { Language: null } literal || literal.Datatype == Xsd.String)
            return term.ToString();
        return literal.Datatype == Xsd.Integer ? literal.LexicalForm : $"\"{literal.LexicalForm}\"^^{Iri(literal.Datatype.Value)}";
    }

    public string Of(PropertyPath path) => path switch
    {
        LinkPath link => Iri(link.Predicate.Value),
        InversePath inverse => $"^{Of(inverse.Path)}",
        SequencePath sequence => $"({Of(sequence.First)}/{Of(sequence.Second)})",
        AlternativePath alternative => $"({Of(alternative.One)}|{Of(alternative.Other)})",
        OneOrMorePath more => $"{Of(more.Path)}+",
        ZeroOrMorePath more => $"{Of(more.Path)}*",
        ZeroOrOnePath one => $"{Of(one.Path)}?",
        NegatedPath negated => $"!({string.Join('|', Negated(negated))})",
        _ => path.ToString(),
    };

    public string Of(Expression expression) => expression switch
    {
        VariableExpression variable => variable.Variable.ToString(),
        ConstantExpression constant => Of(constant.Term),
        UnaryExpression unary => unary.Operator.Sign() + Inner(unary.Operand),
        BinaryExpression binary => $"{Inner(binary.Left)} {binary.Operator.Sign()} {Inner(binary.Right)}",
        BuiltInExpression call => $"{call.Function.ToString().ToUpperInvariant()}({List(call.Arguments)})",
        FunctionExpression call => $"{Iri(call.Function.Value)}({List(call.Arguments)})",
        InExpression list => $"{Inner(list.Operand)} {(list.IsNegated ? "NOT IN" : "IN")} ({List(list.List)})",
        ExistsExpression exists => exists.IsNegated ? "NOT EXISTS" : "EXISTS",
        _ => expression.ToString(),
    };

    public string Of(Aggregate aggregate)
    {
        var argument = aggregate.Expression is { } expression ? Of(expression) : "*";
        return $"{aggregate.Function.ToString().ToUpperInvariant()}({(aggregate.IsDistinct ? "DISTINCT " : "")}{argument})";
    }

    private string Inner(Expression expression) => expression is BinaryExpression ? $"({Of(expression)})" : Of(expression);

    private string List(ImmutableArray<Expression> expressions) => string.Join(", ", expressions.Select(Of));

    private IEnumerable<string> Negated(NegatedPath path) =>
        path.Forward.Select(iri => Iri(iri.Value)).Concat(path.Backward.Select(iri => "^" + Iri(iri.Value)));

    private string Iri(string iri)
    {
        foreach (var (prefix, name) in context.Query.Prefixes.Prefixes)
        {
            if (!iri.StartsWith(name.Value, StringComparison.Ordinal)) continue;
            var local = iri.AsSpan(name.Value.Length);
            if (!local.ContainsAnyExcept(Plain)) return $"{prefix}:{local}";
        }

        return $"<{iri}>";
    }
}
