using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Syntax;

/// <summary>The variables in scope (section 18.2.1), in the order in which they were first met. Blank nodes are not in scope anywhere.</summary>
internal sealed class VariableScope
{
    private readonly List<Variable> _variables = [];
    private readonly HashSet<Variable> _known = [];

    public IReadOnlyList<Variable> Variables => _variables;

    public bool Contains(Variable variable) => _known.Contains(variable);

    public bool Add(Variable variable)
    {
        if (!variable.IsNamed || !_known.Add(variable)) return false;
        _variables.Add(variable);
        return true;
    }

    public void Add(PatternTerm term)
    {
        if (term.IsVariable) Add(term.Variable);
    }

    public void Add(VariableScope other)
    {
        foreach (var variable in other._variables) Add(variable);
    }
}
