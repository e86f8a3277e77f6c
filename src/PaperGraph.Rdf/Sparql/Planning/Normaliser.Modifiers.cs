using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>Solution modifiers and groups.</summary>
internal sealed partial class Normaliser
{
    private ProjectNode Project(ProjectPattern project, in Place place)
    {
        var inner = place with { Scope = place.Scope.Project(project.Variables), Given = SlotSet.Empty };
        var projected = SlotSet.Empty;
        foreach (var variable in project.Variables) projected |= SlotSet.Of(inner.Scope.SlotOf(variable));
        inner = inner with { Given = place.Given & projected };
        var input = project.Pattern is OrderPattern order ? Order(order, inner, projected) : Translate(project.Pattern, inner);
        return new ProjectNode(input, projected);
    }

    private OrderNode Order(OrderPattern order, in Place place, SlotSet? kept)
    {
        var input = Translate(order.Pattern, place);
        var keys = ImmutableArray.CreateBuilder<(Condition, bool)>();
        foreach (var key in order.Keys) keys.Add((Condition(key.Expression, input.Maybe, place), key.IsDescending));
        return new OrderNode(input, keys.ToImmutable(), kept ?? input.Maybe);
    }

    private GroupNode Group(GroupPattern group, in Place place)
    {
        // What stands beside a group (VALUES, an expression) sees its keys; its other variables are its own.
        var keys = new int[group.Keys.Length];
        for (var i = 0; i < keys.Length; i++) keys[i] = place.Scope.SlotOf(group.Keys[i]);
        var inside = place with { Scope = place.Scope.Project(group.Keys), Given = place.Given & SlotSet.Of(keys) };
        var input = Translate(group.Pattern, inside);
        var aggregates = ImmutableArray.CreateBuilder<(int, Aggregate, Condition?)>();
        foreach (var (variable, aggregate) in group.Aggregates)
        {
            var argument = aggregate.Expression is { } expression ? Condition(expression, input.Maybe, inside) : null;
            aggregates.Add((place.Scope.SlotOf(variable), aggregate, argument));
        }

        return new GroupNode(input, keys, aggregates.ToImmutable());
    }
}
