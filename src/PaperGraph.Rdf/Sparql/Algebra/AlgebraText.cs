using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>Writes algebra as nested lists: <c>(join (bgp (?s &lt;p&gt; ?o)) (values (?s) (row undef)))</c>.</summary>
internal sealed class AlgebraText
{
    private readonly StringBuilder _text = new();

    private AlgebraText()
    {
    }

    public static string Of(GraphPattern pattern)
    {
        var text = new AlgebraText();
        text.Write(pattern);
        return text._text.ToString();
    }

    public static string Of(Expression expression)
    {
        var text = new AlgebraText();
        text.Write(expression);
        return text._text.ToString();
    }

    public static string Of(PropertyPath path)
    {
        var text = new AlgebraText();
        text.Write(path);
        return text._text.ToString();
    }

    private void Write(GraphPattern pattern)
    {
        switch (pattern)
        {
            case BasicGraphPattern x:
                _text.Append("(bgp");
                foreach (var triple in x.Triples) _text.Append($" ({triple})");
                _text.Append(')');
                break;
            case PathPattern x:
                _text.Append($"(path {x.Subject} ");
                Write(x.Path);
                _text.Append($" {x.Object})");
                break;
            case JoinPattern x: Write("join", x.Left, x.Right); break;
            case LeftJoinPattern x: Write("leftjoin", x.Left, x.Right, x.Condition); break;
            case UnionPattern x: Write("union", x.Left, x.Right); break;
            case MinusPattern x: Write("minus", x.Left, x.Right); break;
            case FilterPattern x:
                _text.Append("(filter ");
                Write(x.Condition);
                Close(x.Pattern);
                break;
            case ExtendPattern x:
                _text.Append($"(extend {x.Variable} ");
                Write(x.Expression);
                Close(x.Pattern);
                break;
            case GraphGraphPattern x:
                _text.Append($"(graph {x.Name}");
                Close(x.Pattern);
                break;
            case ServicePattern x:
                _text.Append(x.IsSilent ? $"(service silent {x.Endpoint}" : $"(service {x.Endpoint}");
                Close(x.Pattern);
                break;
            case ValuesPattern x: Write(x); break;
            case GroupPattern x: Write(x); break;
            case OrderPattern x: Write(x); break;
            case ProjectPattern x:
                _text.Append("(project ");
                Write(x.Variables);
                Close(x.Pattern);
                break;
            case DistinctPattern x:
                _text.Append(x.IsReduced ? "(reduced" : "(distinct");
                Close(x.Pattern);
                break;
            case SlicePattern x:
                _text.Append(CultureInfo.InvariantCulture, $"(slice {x.Offset} ").Append(x.Limit is { } limit ? limit : "_");
                Close(x.Pattern);
                break;
            default:
                _text.Append($"({pattern.GetType().Name})");
                break;
        }
    }

    private void Write(ValuesPattern values)
    {
        _text.Append("(values ");
        Write(values.Variables);
        foreach (var row in values.Rows)
        {
            _text.Append(" (row");
            foreach (var term in row) _text.Append(term.Kind == TermKind.None ? " undef" : $" {term}");
            _text.Append(')');
        }

        _text.Append(')');
    }

    private void Write(GroupPattern group)
    {
        _text.Append("(group ");
        Write(group.Keys);
        _text.Append(" (");
        foreach (var (variable, aggregate) in group.Aggregates)
        {
            if (_text[^1] != '(') _text.Append(' ');
            _text.Append($"({variable} ({Name(aggregate.Function)}");
            if (aggregate.IsDistinct) _text.Append(" distinct");
            if (aggregate.Separator != " ") _text.Append($" (separator \"{aggregate.Separator}\")");
            _text.Append(' ');
            if (aggregate.Expression is null) _text.Append('*');
            else Write(aggregate.Expression);
            _text.Append("))");
        }

        _text.Append(')');
        Close(group.Pattern);
    }

    private void Write(OrderPattern order)
    {
        _text.Append("(order (");
        foreach (var (expression, isDescending) in order.Keys)
        {
            if (_text[^1] != '(') _text.Append(' ');
            _text.Append(isDescending ? "(desc " : "(asc ");
            Write(expression);
            _text.Append(')');
        }

        _text.Append(')');
        Close(order.Pattern);
    }

    private void Write(ImmutableArray<Variable> variables) => _text.Append('(').AppendJoin(' ', variables).Append(')');

    private void Write(string name, GraphPattern left, GraphPattern right, Expression? condition = null)
    {
        _text.Append($"({name} ");
        Write(left);
        _text.Append(' ');
        Write(right);
        if (condition is not null)
        {
            _text.Append(' ');
            Write(condition);
        }

        _text.Append(')');
    }

    private void Close(GraphPattern inner)
    {
        _text.Append(' ');
        Write(inner);
        _text.Append(')');
    }

    private void Write(Expression expression)
    {
        switch (expression)
        {
            case VariableExpression x: _text.Append(x.Variable.ToString()); break;
            case ConstantExpression x: _text.Append(x.Term.ToString()); break;
            case BinaryExpression x: Write(x.Operator.Sign(), [x.Left, x.Right]); break;
            case UnaryExpression x: Write(x.Operator.Sign(), [x.Operand]); break;
            case InExpression x: Write(x.IsNegated ? "notin" : "in", [x.Operand, .. x.List]); break;
            case BuiltInExpression x: Write(Name(x.Function), x.Arguments); break;
            case FunctionExpression x: Write(x.Function.ToString(), x.Arguments); break;
            case ExistsExpression x:
                _text.Append(x.IsNegated ? "(notexists" : "(exists");
                Close(x.Pattern);
                break;
            default: _text.Append($"({expression.GetType().Name})"); break;
        }
    }

    private void Write(string name, ImmutableArray<Expression> arguments)
    {
        _text.Append($"({name}");
        foreach (var argument in arguments)
        {
            _text.Append(' ');
            Write(argument);
        }

        _text.Append(')');
    }

    private void Write(PropertyPath path)
    {
        switch (path)
        {
            case LinkPath x: _text.Append(x.Predicate.ToString()); break;
            case InversePath x: Write("inv", x.Path); break;
            case SequencePath x: Write("seq", x.First, x.Second); break;
            case AlternativePath x: Write("alt", x.One, x.Other); break;
            case ZeroOrOnePath x: Write("opt", x.Path); break;
            case ZeroOrMorePath x: Write("star", x.Path); break;
            case OneOrMorePath x: Write("plus", x.Path); break;
            case NegatedPath x:
                _text.Append("(not");
                foreach (var iri in x.Forward) _text.Append($" {iri}");
                foreach (var iri in x.Backward) _text.Append($" ^{iri}");
                _text.Append(')');
                break;
            default: _text.Append($"({path.GetType().Name})"); break;
        }
    }

    private void Write(string name, params ReadOnlySpan<PropertyPath> parts)
    {
        _text.Append($"({name}");
        foreach (var part in parts)
        {
            _text.Append(' ');
            Write(part);
        }

        _text.Append(')');
    }

    private static string Name<T>(T function)
        where T : struct, Enum => function.ToString().ToLowerInvariant();
}
