using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>
/// Where a variable's name means one thing: a query, or a sub-query, whose variables are others but for those that it projects
/// (SPARQL 1.1 Query, section 18.2.1).
/// </summary>
internal sealed class VariableScope(SlotTable slots)
{
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);

    public SlotTable Slots { get; } = slots;

    /// <summary>The slot of a variable, a new one when the scope has not met it.</summary>
    public int SlotOf(Variable variable)
    {
        if (!_slots.TryGetValue(variable.Name, out var slot)) _slots.Add(variable.Name, slot = Slots.Add(variable));
        return slot;
    }

    /// <summary>The slot of a variable, or -1.</summary>
    public int Find(Variable variable) => _slots.GetValueOrDefault(variable.Name, -1);

    /// <summary>A sub-query's scope: only the projected variables are the same as here.</summary>
    public VariableScope Project(IEnumerable<Variable> variables)
    {
        var inner = new VariableScope(Slots);
        foreach (var variable in variables) inner._slots.TryAdd(variable.Name, SlotOf(variable));
        return inner;
    }

    /// <summary>
    /// The scope of a pattern in an expression, which sees only what the expression sees; its other variables are its own.
    /// </summary>
    public VariableScope Restrict(SlotSet visible)
    {
        var inner = new VariableScope(Slots);
        foreach (var (name, slot) in _slots)
        {
            if (visible.Contains(slot)) inner._slots.Add(name, slot);
        }

        return inner;
    }
}
