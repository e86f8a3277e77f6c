using PaperGraph.Rdf.Sparql;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Tests.Sparql.Reference;

/// <summary>A dataset as sets of triples, nothing else.</summary>
internal sealed class ReferenceData
{
    private readonly List<Triple> _default;
    private readonly Dictionary<Term, List<Triple>> _named;

    /// <summary>The dataset that a query sees (section 13.2).</summary>
    public ReferenceData(IReadOnlyList<Quad> quads, SparqlQuery query, bool isUnion)
    {
        var isOwn = query.From.IsEmpty && query.FromNamed.IsEmpty;
        var merged = quads.Where(quad => isOwn ? isUnion || quad.Graph.IsDefault : query.From.Any(iri => quad.Graph.Name == iri));
        _default = [.. merged.Select(quad => quad.Triple).Distinct()];
        _named = quads
            .Where(quad => !quad.Graph.IsDefault && (isOwn || query.FromNamed.Any(iri => quad.Graph.Name == iri)))
            .Distinct()
            .GroupBy(quad => quad.Graph.Name, quad => quad.Triple)
            .ToDictionary(graph => graph.Key, graph => graph.ToList());
    }

    /// <summary>The names of the named graphs.</summary>
    public IEnumerable<Term> Names => _named.Keys;

    /// <summary>The triples of a graph, or null where there is no such; <c>default</c> names the default graph.</summary>
    public List<Triple>? Graph(Term name) => name.Kind == TermKind.None ? _default : _named.GetValueOrDefault(name);
}

/// <summary>How much work the reference is allowed: it is slow by design, and queries are random.</summary>
internal sealed class Budget(int steps)
{
    private int _steps = steps;

    public void Spend(int steps)
    {
        if ((_steps -= steps) < 0) throw new OverBudgetException();
    }
}

internal sealed class OverBudgetException : Exception;

/// <summary>A solution mapping: what is not in it is unbound.</summary>
internal sealed class Solution : Dictionary<Variable, Term>
{
    public Solution()
    {
    }

    public Solution(Solution other)
        : base(other)
    {
    }

    public bool IsCompatibleWith(Solution other) => this.All(pair => !other.TryGetValue(pair.Key, out var term) || term == pair.Value);

    public bool IsDisjointFrom(Solution other) => !Keys.Any(other.ContainsKey);

    public Solution Merge(Solution other)
    {
        var merged = new Solution(this);
        foreach (var (variable, term) in other) merged[variable] = term;
        return merged;
    }

    public Solution Only(IEnumerable<Variable> variables)
    {
        var some = new Solution();
        foreach (var variable in variables)
        {
            if (TryGetValue(variable, out var term)) some[variable] = term;
        }

        return some;
    }

    /// <summary>Equal for equal mappings.</summary>
    public string Key() => Key(term => term.ToString());

    public string Key(Func<Term, string> text) =>
        string.Join(' ', this.OrderBy(pair => pair.Key.Name, StringComparer.Ordinal).Select(pair => $"{pair.Key}={text(pair.Value)}"));
}
