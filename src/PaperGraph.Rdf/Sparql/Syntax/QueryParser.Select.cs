using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Syntax;

/// <content>SELECT and solution modifiers (sections 11, 15 and 18.2.4).</content>
internal sealed partial class QueryParser
{
    private readonly record struct SelectItem(Token At, Variable Variable, Expression? Expression);

    private sealed record SelectClause(
        Token At, bool IsDistinct, bool IsReduced, bool IsAll, IReadOnlyList<SelectItem> Items, SolutionModifiers Modifiers);

    private SelectClause ReadSelectClause()
    {
        var at = _tokens.Take();
        var modifiers = new SolutionModifiers(_helpers);
        var isDistinct = _tokens.TryTakeWord("DISTINCT");
        var isReduced = !isDistinct && _tokens.TryTakeWord("REDUCED");
        var isAll = _tokens.TryTake(TokenKind.Star);
        var items = new List<SelectItem>();
        while (!isAll)
        {
            var place = _tokens.Current;
            if (_tokens.TryTake(TokenKind.OpenParenthesis))
            {
                var expression = ReadWithAggregates(modifiers.Aggregates, ReadExpression);
                _tokens.ExpectWord("AS");
                place = _tokens.Current;
                items.Add(new SelectItem(place, ReadVariable(), expression));
                ExpectClosingParenthesis();
            }
            else if (_tokens.Is(TokenKind.Variable))
            {
                items.Add(new SelectItem(place, ReadVariable(), Expression: null));
            }
            else if (items.Count == 0)
            {
                throw _tokens.Expected("a variable, an expression in parentheses or '*'");
            }
            else
            {
                break;
            }
        }

        return new SelectClause(at, isDistinct, isReduced, isAll, items, modifiers);
    }

    private ParsedGroup ReadSubSelect()
    {
        var clause = ReadSelectClause();
        var (pattern, variables) = ReadSelectBody(clause);
        var scope = new VariableScope();
        foreach (var variable in variables) scope.Add(variable);
        return new ParsedGroup(pattern, Filter: null, scope);
    }

    private (GraphPattern Pattern, ImmutableArray<Variable> Variables) ReadSelectBody(SelectClause clause)
    {
        var modifiers = clause.Modifiers;
        var group = ReadWhere();
        ReadModifiers(modifiers, group.Scope);
        var visible = modifiers.Visible(group.Scope);
        if (clause.IsAll && modifiers.IsGrouped) throw _tokens.Fault(clause.At, "SELECT * cannot go with groups or aggregates");
        var projection = clause.IsAll ? visible : Project(clause, group.Scope, visible);
        var extensions = clause.Items.Where(item => item.Expression is not null).Select(item => (item.Variable, item.Expression!)).ToArray();
        var pattern = modifiers.Translate(group.ToPattern(), extensions);
        pattern = new ProjectPattern(pattern, [.. projection.Variables]);
        if (clause.IsDistinct || clause.IsReduced) pattern = new DistinctPattern(pattern, clause.IsReduced);
        return (modifiers.Slice(pattern), [.. projection.Variables]);
    }

    /// <summary>Checks the list of SELECT: new names are new, and of a group only its keys are seen (sections 18.2.4.4 and 11.4).</summary>
    private VariableScope Project(SelectClause clause, VariableScope pattern, VariableScope visible)
    {
        var projection = new VariableScope();
        var named = new HashSet<Variable>();
        foreach (var (at, variable, expression) in clause.Items)
        {
            if (expression is not null && (pattern.Contains(variable) || visible.Contains(variable) || projection.Contains(variable)))
                throw _tokens.Fault(at, $"{variable} is already in use and cannot be given another value");
            if (clause.Modifiers.IsGrouped)
            {
                foreach (var used in expression is null ? [variable] : ExpressionVariables.Of(expression))
                {
                    if (!clause.Modifiers.IsKey(used) && !named.Contains(used))
                        throw _tokens.Fault(at, $"{used} is no key of GROUP BY, so only an aggregate can use it");
                }
            }

            projection.Add(variable);
            if (expression is not null) named.Add(variable);
        }

        return projection;
    }

    private void ReadModifiers(SolutionModifiers modifiers, VariableScope scope)
    {
        if (_tokens.TryTakeWord("GROUP")) ReadGroupBy(modifiers, scope);
        if (_tokens.TryTakeWord("HAVING"))
        {
            do modifiers.Having.Add(ReadWithAggregates(modifiers.Aggregates, ReadConstraint));
            while (IsConstraint);
        }

        if (_tokens.TryTakeWord("ORDER")) ReadOrderBy(modifiers);
        ReadLimits(modifiers);
        if (_tokens.TryTakeWord("VALUES")) modifiers.Values = ReadValues();
    }

    private void ReadGroupBy(SolutionModifiers modifiers, VariableScope scope)
    {
        _tokens.ExpectWord("BY");
        do
        {
            if (_tokens.Is(TokenKind.Variable))
            {
                modifiers.AddKey(new VariableExpression(ReadVariable()), name: null);
            }
            else if (_tokens.TryTake(TokenKind.OpenParenthesis))
            {
                var expression = ReadExpression();
                Variable? name = null;
                if (_tokens.TryTakeWord("AS"))
                {
                    var at = _tokens.Current;
                    name = ReadVariable();
                    if (scope.Contains(name.Value) || modifiers.IsKey(name.Value))
                        throw _tokens.Fault(at, $"{name} is already in use and cannot be given another value");
                }

                ExpectClosingParenthesis();
                modifiers.AddKey(expression, name);
            }
            else
            {
                modifiers.AddKey(ReadConstraint(), name: null);
            }
        }
        while (_tokens.Is(TokenKind.Variable) || IsConstraint);
    }

    private void ReadOrderBy(SolutionModifiers modifiers)
    {
        _tokens.ExpectWord("BY");
        do
        {
            var isDescending = _tokens.IsWord("DESC");
            if (_tokens.TryTakeWord("ASC") || _tokens.TryTakeWord("DESC"))
            {
                if (!_tokens.Is(TokenKind.OpenParenthesis)) throw _tokens.Expected("'('");
                modifiers.Order.Add(new OrderKey(ReadWithAggregates(modifiers.Aggregates, ReadConstraint), isDescending));
            }
            else if (_tokens.Is(TokenKind.Variable))
            {
                modifiers.Order.Add(new OrderKey(new VariableExpression(ReadVariable()), IsDescending: false));
            }
            else
            {
                modifiers.Order.Add(new OrderKey(ReadWithAggregates(modifiers.Aggregates, ReadConstraint), IsDescending: false));
            }
        }
        while (_tokens.Is(TokenKind.Variable) || _tokens.IsWord("ASC") || _tokens.IsWord("DESC") || IsConstraint);
    }

    private void ReadLimits(SolutionModifiers modifiers)
    {
        var (hasLimit, hasOffset) = (false, false);
        while (true)
        {
            if (!hasLimit && _tokens.TryTakeWord("LIMIT"))
            {
                modifiers.Limit = ReadCount();
                hasLimit = true;
            }
            else if (!hasOffset && _tokens.TryTakeWord("OFFSET"))
            {
                modifiers.Offset = ReadCount();
                hasOffset = true;
            }
            else
            {
                break;
            }
        }
    }

    private long ReadCount()
    {
        if (_tokens.IsSignedNumber) throw _tokens.Expected("a number without a sign");
        var token = _tokens.Expect(TokenKind.Integer, "a whole number");
        return long.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : throw _tokens.Fault(token, "this number is too large");
    }

    /// <summary>DataBlock (section 10.2).</summary>
    private ValuesPattern ReadValues()
    {
        var variables = new List<Variable>();
        var isList = _tokens.TryTake(TokenKind.OpenParenthesis);
        do
        {
            if (isList && _tokens.TryTake(TokenKind.CloseParenthesis)) break;
            var at = _tokens.Current;
            variables.Add(ReadVariable());
            if (variables.IndexOf(variables[^1]) < variables.Count - 1) throw _tokens.Fault(at, $"{variables[^1]} stands here twice");
        }
        while (isList);

        var rows = ImmutableArray.CreateBuilder<ImmutableArray<Term>>();
        _tokens.Expect(TokenKind.OpenBrace, "'{'");
        while (!_tokens.TryTake(TokenKind.CloseBrace)) rows.Add(isList ? ReadRow(variables.Count) : [ReadValue()]);
        return new ValuesPattern([.. variables], rows.ToImmutable());
    }

    private ImmutableArray<Term> ReadRow(int length)
    {
        var at = _tokens.Expect(TokenKind.OpenParenthesis, "a row in parentheses or '}'");
        var row = ImmutableArray.CreateBuilder<Term>(length);
        while (!_tokens.TryTake(TokenKind.CloseParenthesis)) row.Add(ReadValue());
        return row.Count == length ? row.ToImmutable() : throw _tokens.Fault(at, $"this row has {row.Count} values for {length} variables");
    }

    private Term ReadValue()
    {
        if (_tokens.TryTakeWord("UNDEF")) return default;
        if (_names.IsIri) return _names.ReadIri("an IRI");
        return TryReadLiteral(out var literal) ? literal : throw _tokens.Expected("an IRI, a literal or UNDEF");
    }
}
