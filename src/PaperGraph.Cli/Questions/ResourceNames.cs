using System.Collections.Immutable;
using System.Text;
using PaperGraph.Export.Rdf;
using PaperGraph.Model;
using PaperGraph.Model.Text;
using PaperGraph.Rdf;
using PaperGraph.Rdf.Sparql;

namespace PaperGraph.Cli.Questions;

/// <summary>Finds papers and concepts of a graph by what people call them.</summary>
/// <param name="dataset">The graph.</param>
/// <param name="baseIri">What its IRIs begin with; null for what its description says (void:uriSpace).</param>
internal sealed class ResourceNames(Dataset dataset, string? baseIri)
{
    private const string Prefixes = """
        PREFIX pg: <https://w3id.org/papergraph/ontology#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX void: <http://rdfs.org/ns/void#>
        """;

    private static readonly QueryOptions AllGraphs = new() { UnionDefaultGraph = true };

    private ResourceIris? _iris;

    private ResourceIris Iris => _iris ??= new ResourceIris(baseIri ?? Space() ?? ResourceIris.DefaultBase);

    /// <summary>The IRI that a paper of this identifier would have.</summary>
    public string PaperIri(string id) =>
        id.Length == 0 || id.Any(static unit => unit <= ' ') ? Iris.Base + "paper/" : Iris.Paper(new PaperId(id)).Value;

    /// <summary>The paper of an identifier, null when the graph has none.</summary>
    public Term? Paper(string id) => Known(new Iri(PaperIri(id)));

    /// <summary>
    /// The concept of an identifier; else those with a preferred label, else with another label, that is the text but for capitals; else the one
    /// whose identifier would be made of the text.
    /// </summary>
    public ImmutableArray<Term> Concepts(string text)
    {
        if (Known(Iris.Concept(text)) is { } concept) return [concept];
        foreach (var property in (string[])["skos:prefLabel", "skos:altLabel"])
        {
            var pattern = $"?c a pg:Concept ; {property} ?label FILTER(LCASE(STR(?label)) = LCASE(?text))";
            var found = Ask($"SELECT DISTINCT ?c {{ {pattern} }} ORDER BY ?c", text);
            if (!found.IsEmpty) return found;
        }

        return Slug.Of(text) is { Length: > 0 } slug && Known(Iris.Concept(slug)) is { } made ? [made] : [];
    }

    /// <summary>The first few labels that have the text in them.</summary>
    public ImmutableArray<string> LabelsWith(string text)
    {
        const string Pattern = "?c a pg:Concept ; skos:prefLabel ?label FILTER(CONTAINS(LCASE(STR(?label)), LCASE(?text)))";
        return [.. Ask($"SELECT DISTINCT ?label {{ {Pattern} }} ORDER BY ?label LIMIT 5", text).Select(static label => label.Text)];
    }

    private Term? Known(Iri iri) => dataset.Terms.Find(TermView.Iri(Encoding.UTF8.GetBytes(iri.Value))) > 0 ? iri : null;

    private string? Space()
    {
        var spaces = Ask("SELECT DISTINCT ?space { ?d void:uriSpace ?space } ORDER BY ?space", value: null);
        return spaces.Select(static space => space.Text).FirstOrDefault(static space => Iri.TryCreate(space, out _) && space[^1] is '/' or '#');
    }

    private ImmutableArray<Term> Ask(string text, string? value)
    {
        var query = SparqlParser.Parse(Prefixes + text);
        if (value is not null) query = query.Bind(new Dictionary<string, Term>(StringComparer.Ordinal) { ["text"] = new Literal(value) });
        using var solutions = (Solutions)SparqlEngine.Execute(dataset, query, AllGraphs);
        return [.. solutions.ReadAll().Select(static row => row[0])];
    }
}
