using PaperGraph.Rdf;
using PaperGraph.Rdf.Sparql;

namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>
/// Whether a result is the one expected. Solutions are compared as a bag, or in their order; columns by name; blank nodes by what they are
/// beside, in all rows together; numbers of one datatype by value, for how a computed number is written is not laid down.
/// </summary>
internal static class ResultComparison
{
    private const int MostRowsShown = 10;

    /// <summary>Whether there is no <see cref="Difference"/>.</summary>
    public static bool Same(ExpectedResult expected, QueryResult actual, bool isOrdered = false, bool isLax = false) =>
        Difference(expected, actual, isOrdered, isLax) is null;

    /// <summary>How a result differs from the expected one, in words; null when it does not. The result is read to its end.</summary>
    /// <param name="expected">What the suite says.</param>
    /// <param name="actual">What the query gave.</param>
    /// <param name="isOrdered">Whether the order counts, though the file does not say so itself.</param>
    /// <param name="isLax">Whether duplicates do not count (REDUCED).</param>
    public static string? Difference(ExpectedResult expected, QueryResult actual, bool isOrdered = false, bool isLax = false)
    {
        var other = ExpectedResult.Of(actual);
        if (expected.Answer != other.Answer) return $"expected {Describe(expected)}, got {Describe(other)}";
        if (expected.Answer is not null) return null;
        if (expected.Graph is { } graph && other.Graph is { } otherGraph) return GraphDifference(graph, otherGraph);
        if (expected.Rows is null || other.Rows is null) return $"expected {Describe(expected)}, got {Describe(other)}";
        var columns = expected.Variables.Order(StringComparer.Ordinal).ToArray();
        var otherColumns = other.Variables.Order(StringComparer.Ordinal).ToArray();
        if (!columns.SequenceEqual(otherColumns, StringComparer.Ordinal))
            return $"expected the columns {string.Join(' ', columns)}, got {string.Join(' ', otherColumns)}";
        var rows = Rows(expected, columns, expected.IsText);
        var otherRows = Rows(other, columns, expected.IsText);
        if (isLax) (rows, otherRows) = (Distinct(rows), Distinct(otherRows));
        var inOrder = isOrdered || expected.IsOrdered;
        return Isomorphism.AreIsomorphic(AsQuads(rows, columns, inOrder), AsQuads(otherRows, columns, inOrder))
            ? null
            : Lines("solutions", rows.Select(Line), otherRows.Select(Line));
    }

    private static string? GraphDifference(IReadOnlyList<Quad> expected, IReadOnlyList<Quad> actual) =>
        Isomorphism.AreIsomorphic(expected.Select(Canonical), actual.Select(Canonical))
            ? null
            : Lines("triples", expected.Select(Line), actual.Select(Line));

    private static string Describe(ExpectedResult result) => result switch
    {
        { Answer: { } answer } => answer ? "the answer yes" : "the answer no",
        { Rows: not null } => "solutions",
        _ => "a graph",
    };

    /// <summary>The rows with their cells in the order of the columns.</summary>
    private static Term[][] Rows(ExpectedResult result, string[] columns, bool isText)
    {
        var places = columns.Select(column => result.Variables.IndexOf(column)).ToArray();
        Func<Term, Term> comparable = isText ? ComparableTerms.Text : ComparableTerms.Canonical;
        return [.. result.Rows!.Select(row => Array.ConvertAll(places, place => comparable(row[place])))];
    }

    private static Term[][] Distinct(Term[][] rows) => [.. rows.DistinctBy(Line, StringComparer.Ordinal)];

    /// <summary>
    /// Each row as a node of its own, so that equal rows stay as many as they are, and the isomorphism of two graphs is that of two bags.
    /// </summary>
    private static IEnumerable<Quad> AsQuads(Term[][] rows, string[] columns, bool inOrder)
    {
        var predicates = columns.Select(column => new Iri($"urn:column:{column}")).ToArray();
        var index = new Iri("urn:index");
        for (var i = 0; i < rows.Length; i++)
        {
            var row = new BlankNode($"row{i}");
            yield return new Quad(new Triple(row, index, inOrder ? Literal.Of(i) : Literal.Of(0)), default);
            for (var column = 0; column < predicates.Length; column++)
            {
                var cell = rows[i][column];
                if (cell.Kind == TermKind.None) continue;
                // Labels of cells must not meet those of rows.
                if (cell.Kind == TermKind.BlankNode) cell = new BlankNode($"cell{cell.Text}");
                yield return new Quad(new Triple(row, predicates[column], cell), default);
            }
        }
    }

    private static Quad Canonical(Quad quad) =>
        new(new Triple(quad.Triple.Subject, quad.Triple.Predicate, ComparableTerms.Canonical(quad.Triple.Object)), quad.Graph);

    private static string Line(Quad quad) => $"{quad.Triple.Subject} {quad.Triple.Predicate} {quad.Triple.Object}";

    private static string Line(Term[] row) =>
        string.Join(' ', row.Select(static cell => cell.Kind == TermKind.None ? "-" : cell.ToString()));

    /// <summary>What stands on one side only; all that stands on both, when they differ by order or blank nodes alone.</summary>
    private static string Lines(string what, IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var (left, right) = (expected.ToList(), actual.ToList());
        var (missing, extra) = (Without(left, right), Without(right, left));
        if (missing.Count + extra.Count == 0) (missing, extra) = (left, right);
        return $"expected {left.Count} {what}, got {right.Count}; missing:\n{Shown(missing)}\nnot expected:\n{Shown(extra)}";
    }

    private static List<string> Without(List<string> lines, List<string> others)
    {
        var rest = lines.ToList();
        foreach (var line in others) rest.Remove(line);
        return rest;
    }

    private static string Shown(List<string> lines)
    {
        var shown = string.Join('\n', lines.Take(MostRowsShown).Select(line => $"  {line}"));
        return lines.Count > MostRowsShown ? $"{shown}\n  … {lines.Count} in all" : shown;
    }
}
