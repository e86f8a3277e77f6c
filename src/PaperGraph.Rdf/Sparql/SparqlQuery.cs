using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;
using PaperGraph.Rdf.Sparql.Parameters;

namespace PaperGraph.Rdf.Sparql;

/// <summary>
/// A query in the algebra of SPARQL 1.1 Query, section 18: parsed, checked and translated, not yet optimised. Immutable, so one query can be
/// run on many datasets and threads.
/// </summary>
public sealed record SparqlQuery
{
    /// <summary>Which form it has.</summary>
    public required QueryForm Form { get; init; }

    /// <summary>The whole pattern, solution modifiers included.</summary>
    public required GraphPattern Pattern { get; init; }

    /// <summary>The columns of a SELECT, in order; for the other forms, the variables that the pattern gives out.</summary>
    public required ImmutableArray<Variable> Variables { get; init; }

    /// <summary>The template of a CONSTRUCT; its blank nodes are variables that the pattern does not bind, new for each solution.</summary>
    public ImmutableArray<TriplePattern> Template { get; init; } = [];

    /// <summary>What a DESCRIBE names; <c>*</c> stands here as the variables it means.</summary>
    public ImmutableArray<PatternTerm> Described { get; init; } = [];

    /// <summary>FROM: the graphs that make up the default graph; with <see cref="FromNamed"/> empty too, the dataset's own graphs are used.</summary>
    public ImmutableArray<Iri> From { get; init; } = [];

    /// <summary>FROM NAMED: the named graphs.</summary>
    public ImmutableArray<Iri> FromNamed { get; init; } = [];

    /// <summary>The prefixes that the query declares; results are shortened with them.</summary>
    public PrefixMap Prefixes { get; init; } = new();

    /// <summary>The last BASE of the query or the one given to the parser; null without one. IRI() resolves against it.</summary>
    public Iri? BaseIri { get; init; }

    /// <summary>
    /// The names that <see cref="Bind"/> takes, in ordinal order, without <c>?</c>: the variables that are seen outside sub-queries, template
    /// included, but for those that the query computes itself (BIND, AS).
    /// </summary>
    public ImmutableArray<string> BindableVariables
    {
        get
        {
            var binding = new VariableBinding(ImmutableDictionary<Variable, Term>.Empty);
            _ = Bound(binding);
            return [.. binding.Bindable.Select(variable => variable.Name).Order(StringComparer.Ordinal)];
        }
    }

    /// <summary>
    /// The query with terms in the place of variables, as if it had been written with them, and planned as fast. What makes a variable more
    /// than a term still holds: columns show the value, rows of VALUES must agree with it, a GROUP BY of it alone has no group where nothing
    /// matches, MINUS counts it as shared, BOUND is true of it. It is bound from the start, so an OPTIONAL that does not match leaves it bound.
    /// A sub-query knows it only where it gives the variable out, for another one of that name is another variable. The text of a SERVICE is
    /// sent as it stands, and what comes back is joined.
    /// </summary>
    /// <param name="values">Names without <c>?</c>, and IRIs or literals.</param>
    /// <exception cref="SparqlBindingException">
    /// The query has no such variable, or computes it itself; or the value is a blank node, which names nothing outside its document.
    /// </exception>
    public SparqlQuery Bind(IReadOnlyDictionary<string, Term> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0) return this;
        var terms = values.ToDictionary(value => new Variable(value.Key), value => value.Value);
        foreach (var (variable, term) in terms)
        {
            if (term.Kind is not (TermKind.Iri or TermKind.Literal))
                throw new SparqlBindingException(variable.Name, $"{variable} can be an IRI or a literal, not {term}");
        }

        var binding = new VariableBinding(terms);
        var query = Bound(binding);
        var bindable = binding.Bindable.ToHashSet();
        foreach (var variable in terms.Keys.OrderBy(variable => variable.Name, StringComparer.Ordinal))
        {
            if (binding.Computed.Contains(variable))
                throw new SparqlBindingException(variable.Name, $"{variable} is computed by the query and cannot be given a value");
            if (!bindable.Contains(variable))
                throw new SparqlBindingException(variable.Name, $"the query has no variable {variable}; {Has()}");
        }

        foreach (var variable in Form == QueryForm.Select ? Variables.Where(terms.ContainsKey).Distinct() : [])
            query = query with { Pattern = new ExtendPattern(query.Pattern, variable, new ConstantExpression(terms[variable])) };
        return query;

        string Has() => BindableVariables is { IsEmpty: false } names
            ? $"it has ?{string.Join(", ?", names)}"
            : "it has none that can be bound";
    }

    private SparqlQuery Bound(VariableBinding binding) => this with
    {
        Pattern = binding.InQuery(this),
        Template = [.. Template.Select(binding.In)],
        Described = [.. Described.Select(binding.In)],
    };
}
