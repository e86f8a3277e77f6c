using System.Text;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// What functions know of the run they are in besides the row: the terms, the base, the clock, chance and the new blank nodes. For one
/// thread.
/// </summary>
internal sealed class FunctionContext
{
    private readonly Dictionary<string, int> _nodesOfSolution = new(StringComparer.Ordinal);
    private ulong _random;
    private int _nodes;

    public FunctionContext(QueryTerms terms, DateTimeOffset now, ulong seed = 0, Iri? baseIri = null)
    {
        Terms = terms;
        Now = Value.Of(ValueKind.DateTime, Moment.Of(now));
        Base = baseIri is { } iri ? new BaseIri(iri) : null;
        _random = seed;
    }

    public QueryTerms Terms { get; }

    /// <summary>NOW(): one value for the whole run.</summary>
    public Value Now { get; }

    /// <summary>What IRI() resolves against, or null.</summary>
    public BaseIri? Base { get; }

    /// <summary>
    /// Says that what follows is evaluated for another solution: from here on BNODE("x") gives another node. To be called once for each row
    /// to which the expressions of a SELECT or BIND are applied.
    /// </summary>
    public void BeginSolution()
    {
        if (_nodesOfSolution.Count > 0) _nodesOfSolution.Clear();
    }

    /// <summary>The id of a blank node that is nowhere else, in the dataset neither.</summary>
    public int NewBlankNode()
    {
        while (true)
        {
            var before = Terms.Count;
            var id = Terms.Intern(TermView.BlankNode(Encoding.ASCII.GetBytes($"q{++_nodes}")));
            if (Terms.Count > before) return id;
        }
    }

    /// <summary>BNODE(label): the same node for the same label within a solution.</summary>
    public int BlankNodeFor(string label)
    {
        if (!_nodesOfSolution.TryGetValue(label, out var id)) _nodesOfSolution.Add(label, id = NewBlankNode());
        return id;
    }

    /// <summary>64 random bits, the same row of them for the same seed: SplitMix64 (Steele, Lea and Flood 2014).</summary>
    public ulong NextRandom()
    {
        var z = _random += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
