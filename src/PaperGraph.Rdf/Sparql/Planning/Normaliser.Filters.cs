using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>Conditions: what they see and how deep they can go.</summary>
internal sealed partial class Normaliser
{
    private Node Filter(FilterPattern filter, in Place place)
    {
        var input = Translate(filter.Pattern, place);
        foreach (var part in ExpressionParts.Conjuncts(filter.Condition))
        {
            input = AsTable(part, input, place) is { } table
                ? Join(table, input)
                : Restrict(input, Condition(part, input.Maybe, place));
        }

        return input;
    }

    // A filter that a variable be one of some constants is a table to join with.
    private ValuesNode? AsTable(Expression expression, Node input, in Place place)
    {
        if (input is not (JoinNode or TripleNode or PathNode or LeftJoinNode)) return null;
        if (Choice.Of(expression) is not { } choice) return null;
        var slot = place.Scope.Find(choice.Variable);
        if (slot < 0 || !input.Certain.Contains(slot)) return null;
        var ids = choice.Terms.Select(context.Terms.Intern).Distinct().ToArray();
        return new ValuesNode([slot], ids, ids.Length);
    }

    private static Node Restrict(Node input, Condition condition)
    {
        switch (input)
        {
            case EmptyNode:
                return input;
            case JoinNode join:
                return new JoinNode(join.Elements, join.Conditions.Add(condition));
            // What EXISTS gives may be unbound in some rows, so it does not make a variable certain.
            case LeftJoinNode join when !condition.Read.Overlaps(join.Right.Maybe - join.Left.Certain):
                return new LeftJoinNode(Restrict(join.Left, condition), join.Right, join.Conditions);
            case MinusNode minus:
                return new MinusNode(Restrict(minus.Left, condition), minus.Right);
            case ExtendNode extend when !condition.Read.Contains(extend.Slot):
                return new ExtendNode(Restrict(extend.Input, condition), extend.Slot, extend.Value);
            default:
                return new JoinNode([input], [condition]);
        }
    }

    /// <summary>An expression in its place.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="visible">The slots that the pattern it belongs to may bind.</param>
    /// <param name="place">Where that stands.</param>
    private Condition Condition(Expression expression, SlotSet visible, in Place place)
    {
        visible |= place.Given;
        var slots = new Dictionary<string, int>(StringComparer.Ordinal);
        var patterns = new Dictionary<ExistsExpression, Node>(ReferenceEqualityComparer.Instance);
        var read = SlotSet.Empty;
        var touched = SlotSet.Empty;
        foreach (var part in ExpressionParts.All(expression))
        {
            if (part is VariableExpression { Variable: var variable })
            {
                var slot = place.Scope.Find(variable);
                if (slot < 0 || !visible.Contains(slot)) continue;
                slots[variable.Name] = slot;
                read |= SlotSet.Of(slot);
            }
            else if (part is ExistsExpression exists)
            {
                var inside = new Place(place.Scope.Restrict(visible), place.Graph, visible);
                var pattern = Translate(exists.Pattern, inside);
                patterns[exists] = pattern;
                read |= (pattern.Maybe | pattern.Read | pattern.Touched) & visible;
                touched |= pattern.Touched;
            }
        }

        return new Condition(expression, slots, patterns) { Read = read, Touched = touched };
    }
}
