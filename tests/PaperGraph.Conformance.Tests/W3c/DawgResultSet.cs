using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Rdf;

namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>
/// Results written as RDF, in the vocabulary of the SPARQL 1.0 suites (http://www.w3.org/2001/sw/DataAccess/tests/result-set#).
/// </summary>
internal static class DawgResultSet
{
    private const string Rs = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#";

    private static readonly Term ResultSet = new Iri(Rs + "ResultSet");

    /// <summary>The result that a graph describes, or null when it describes none and is the result itself.</summary>
    public static ExpectedResult? Read(IReadOnlyList<Quad> graph)
    {
        var triples = graph.ToLookup(quad => (quad.Triple.Subject, quad.Triple.Predicate.Value), quad => quad.Triple.Object);
        var roots = graph.Where(quad => quad.Triple.Predicate == RdfNames.Type && quad.Triple.Object == ResultSet).Take(1).ToList();
        if (roots.Count == 0) return null;
        var root = roots[0].Triple.Subject;
        foreach (var answer in Objects(root, "boolean")) return new ExpectedResult { Answer = answer.Text is "true" or "1" };

        ImmutableArray<string> variables = [.. Objects(root, "resultVariable").Select(term => term.Text)];
        var solutions = Objects(root, "solution").ToList();
        var isOrdered = solutions.Count > 0 && solutions.TrueForAll(solution => Objects(solution, "index").Any());
        return new ExpectedResult
        {
            Variables = variables,
            Rows = [.. (isOrdered ? solutions.OrderBy(Index) : solutions.AsEnumerable()).Select(Row)],
            IsOrdered = isOrdered,
        };

        IEnumerable<Term> Objects(Term subject, string name) => triples[(subject, Rs + name)];

        int Index(Term solution) => int.Parse(Objects(solution, "index").Single().Text, CultureInfo.InvariantCulture);

        ImmutableArray<Term> Row(Term solution)
        {
            var row = new Term[variables.Length];
            foreach (var binding in Objects(solution, "binding"))
                row[variables.IndexOf(Objects(binding, "variable").Single().Text)] = Objects(binding, "value").Single();
            return [.. row];
        }
    }
}
