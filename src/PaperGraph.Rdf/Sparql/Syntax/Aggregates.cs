using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Syntax;

/// <summary>The aggregates of one SELECT, each with the variable that stands for it in the expression around it.</summary>
internal sealed class Aggregates(HelperVariables helpers)
{
    private readonly List<AggregateBinding> _bindings = [];
    private readonly Dictionary<Variable, Variable> _samples = [];

    public bool Any => _bindings.Count > 0;

    public ImmutableArray<AggregateBinding> Bindings => [.. _bindings];

    public Variable Add(Aggregate aggregate)
    {
        var variable = helpers.Next();
        _bindings.Add(new AggregateBinding(variable, aggregate));
        return variable;
    }

    /// <summary>What a variable means where only groups are left: one of its values (section 18.2.4.1).</summary>
    public Variable Sample(Variable variable)
    {
        if (_samples.TryGetValue(variable, out var sample)) return sample;
        sample = Add(new Aggregate(AggregateFunction.Sample, new VariableExpression(variable), IsDistinct: false));
        _samples.Add(variable, sample);
        return sample;
    }
}
