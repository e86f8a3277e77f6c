using System.Collections.Immutable;
using PaperGraph.Rdf;
using PaperGraph.Rdf.Sparql;
using PaperGraph.Rdf.Sparql.Results;

namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>What a test of a query expects: an answer, solutions or a graph, of which one is not null.</summary>
internal sealed record ExpectedResult
{
    /// <summary>The answer to an ASK.</summary>
    public bool? Answer { get; init; }

    /// <summary>The solutions of a SELECT, in the order of the file.</summary>
    public IReadOnlyList<ImmutableArray<Term>>? Rows { get; init; }

    /// <summary>The columns of <see cref="Rows"/>.</summary>
    public ImmutableArray<string> Variables { get; init; } = [];

    /// <summary>The graph of a CONSTRUCT or DESCRIBE.</summary>
    public IReadOnlyList<Quad>? Graph { get; init; }

    /// <summary>Whether the file says in which order the solutions are (rs:index).</summary>
    public bool IsOrdered { get; init; }

    /// <summary>Whether the file is CSV, which keeps the texts of terms and not their kinds.</summary>
    public bool IsText { get; init; }

    /// <summary>Reads the file with a published IRI; what it is, its ending says.</summary>
    public static ExpectedResult Load(string file)
    {
        var ending = Path.GetExtension(file);
        using var stream = File.OpenRead(W3cFolder.PathOf(file));
        return ending switch
        {
            ".srx" => Of(ResultsReader.Read(stream, ResultsFormat.Xml, file)),
            ".srj" => Of(ResultsReader.Read(stream, ResultsFormat.Json, file)),
            ".tsv" => Of(ResultsReader.Read(stream, ResultsFormat.Tsv, file)),
            ".csv" => Of(ResultsReader.Read(stream, ResultsFormat.Csv, file)) with { IsText = true },
            ".ttl" => Of(Read(RdfSyntax.Turtle)),
            ".rdf" => Of(Read(RdfSyntax.RdfXml)),
            ".nt" => Of(Read(RdfSyntax.NTriples)),
            _ => throw new ArgumentException($"no result is known to end in {ending}", nameof(file)),
        };

        IReadOnlyList<Quad> Read(RdfSyntax syntax) =>
            RdfReader.ReadAll(stream, syntax, new RdfReadOptions { Source = file, BaseIri = new Iri(file) });
    }

    /// <summary>What a result is, all of it.</summary>
    public static ExpectedResult Of(QueryResult result)
    {
        switch (result)
        {
            case BooleanResult answer:
                return new ExpectedResult { Answer = answer.Value };
            case Solutions solutions:
                return new ExpectedResult { Variables = solutions.Variables, Rows = [.. solutions.ReadAll()] };
            case GraphResult graph:
                var quads = new QuadList();
                graph.WriteTo(quads);
                return new ExpectedResult { Graph = quads.Quads };
            default:
                throw new ArgumentException($"no such result: {result.GetType()}", nameof(result));
        }
    }

    private static ExpectedResult Of(IReadOnlyList<Quad> graph) => DawgResultSet.Read(graph) ?? new ExpectedResult { Graph = graph };

    private sealed class QuadList : IQuadSink
    {
        public List<Quad> Quads { get; } = [];

        public void OnQuad(in QuadView quad) => Quads.Add(quad.ToQuad());
    }
}
