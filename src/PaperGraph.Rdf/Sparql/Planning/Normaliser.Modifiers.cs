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
        var input = Translate(group.Pattern, place);
        var keys = new int[group.Keys.Length];
        for (var i = 0; i < keys.Length; i++) keys[i] = place.Scope.SlotOf(group.Keys[i]);
        var aggregates = ImmutableArray.CreateBuilder<(int, Aggregate, Condition?)>();
        foreach (var (variable, aggregate) in group.Aggregates)
        {
            var argument = aggregate.Expression is { } expression ? Condition(expression, input.Maybe, place) : null;
            aggregates.Add((place.Scope.SlotOf(variable), aggregate, argument));
        }

        return new GroupNode(input, keys, aggregates.ToImmutable());
    }
}
