using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>Gives out the slots of one query and remembers the variable behind each.</summary>
internal sealed class SlotTable
{
    private readonly List<Variable> _variables = [];

    public int Count => _variables.Count;

    /// <summary>A variable of the query in one of its scopes.</summary>
    public int Add(Variable variable)
    {
        _variables.Add(variable);
        return _variables.Count - 1;
    }

    /// <summary>A place between two steps of a path, which no query names.</summary>
    public int AddStep() => Add(new Variable($".step{_variables.Count}"));

    public Variable this[int slot] => _variables[slot];
}
