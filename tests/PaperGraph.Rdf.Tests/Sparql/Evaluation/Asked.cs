using System.Text;
using PaperGraph.Rdf.Sparql;

namespace PaperGraph.Rdf.Tests.Sparql.Evaluation;

/// <summary>Small datasets in TriG and the answers to queries on them, both as short text.</summary>
internal static class Asked
{
    private const string Prefixes = "PREFIX : <http://example.org/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";

    public static Dataset Data(string trig)
    {
        var builder = new DatasetBuilder();
        using var text = new MemoryStream(Encoding.UTF8.GetBytes(Prefixes + trig));
        RdfReader.Read(text, RdfSyntax.TriG, builder);
        return builder.Build();
    }

    /// <summary>The prefixes that every query here has.</summary>
    public static SparqlParserOptions Names { get; } = new() { Prefixes = Query("ASK { }").Prefixes };

    public static SparqlQuery Query(string query) => SparqlParser.Parse(Prefixes + query);

    /// <summary>The rows in the order in which they come, cells apart by blanks; what is unbound is a hyphen.</summary>
    public static string[] Rows(Dataset data, string query, QueryOptions? options = null) => Rows(data, Query(query), options);

    public static string[] Rows(Dataset data, SparqlQuery query, QueryOptions? options = null)
    {
        using var result = SparqlEngine.Execute(data, query, options);
        return [.. Assert.IsType<Solutions>(result, exactMatch: false).ReadAll().Select(row => string.Join(' ', row.Select(Text)))];
    }

    /// <summary>The rows sorted, with a semicolon between them.</summary>
    public static string Table(string trig, string query, QueryOptions? options = null)
    {
        using var data = Data(trig);
        return string.Join("; ", Rows(data, query, options).Order(StringComparer.Ordinal));
    }

    public static bool IsTrue(string trig, string query)
    {
        using var data = Data(trig);
        using var result = SparqlEngine.Execute(data, Query(query));
        return Assert.IsType<BooleanResult>(result).Value;
    }

    /// <summary>The triples of a CONSTRUCT or DESCRIBE as they come.</summary>
    public static string[] Triples(string trig, string query)
    {
        using var data = Data(trig);
        return Triples(data, Query(query));
    }

    public static string[] Triples(Dataset data, SparqlQuery query)
    {
        using var result = SparqlEngine.Execute(data, query);
        var sink = new Sink();
        Assert.IsType<GraphResult>(result, exactMatch: false).WriteTo(sink);
        return [.. sink.Triples];
    }

    public static string Explained(Dataset data, string query) => SparqlEngine.Explain(data, Query(query));

    private static string Text(Term term) => term.Kind switch
    {
        TermKind.None => "-",
        TermKind.Iri => term.Text.Replace("http://example.org/", ":", StringComparison.Ordinal),
        TermKind.BlankNode => "[]",
        _ => term.Text,
    };

    private sealed class Sink : IQuadSink
    {
        public List<string> Triples { get; } = [];

        public void OnQuad(in QuadView quad) =>
            Triples.Add($"{Text(quad.Subject.ToTerm())} {Text(quad.Predicate.ToTerm())} {Text(quad.Object.ToTerm())}");
    }
}
