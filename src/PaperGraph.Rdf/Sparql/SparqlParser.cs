using PaperGraph.Rdf.Sparql.Syntax;

namespace PaperGraph.Rdf.Sparql;

/// <summary>
/// Reads SPARQL 1.1 Query: the grammar of section 19 and its notes, translated to the algebra as section 18.2 says. Nothing is optimised
/// and nothing is looked up; extension functions are known by their IRI only.
/// </summary>
public static class SparqlParser
{
    /// <summary>How deep groups, parentheses and the like may stand in one another.</summary>
    public const int MaxNesting = 256;

    /// <summary>
    /// How many levels the algebra of a query may have: also long chains without a parenthesis (<c>1 + 1 + …</c>, one OPTIONAL after the
    /// other) make levels. Chains of <c>||</c>, <c>&amp;&amp;</c>, UNION, <c>|</c> and <c>/</c> hardly count: they are built as balanced
    /// trees.
    /// </summary>
    public const int MaxDepth = 1000;

    /// <summary>Parses, checks and translates a query.</summary>
    /// <exception cref="SparqlSyntaxException">
    /// The text is no query (a SPARQL Update request is none), or it passes <see cref="MaxNesting"/> or <see cref="MaxDepth"/>.
    /// </exception>
    public static SparqlQuery Parse(string text, SparqlParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new QueryParser(text, options ?? new SparqlParserOptions()).Parse();
    }

    /// <summary>
    /// Reads one IRI or literal as it may stand in a query (<c>&lt;a&gt;</c>, <c>pg:Method</c>, <c>"text"@en</c>, <c>3.5</c>, <c>true</c>), and
    /// nothing else: for values that are to be bound to variables.
    /// </summary>
    /// <exception cref="SparqlSyntaxException">The text is no such term, or has a prefix that the options do not give.</exception>
    public static Term ParseTerm(string text, SparqlParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new QueryParser(text, options ?? new SparqlParserOptions()).ParseTerm();
    }
}
