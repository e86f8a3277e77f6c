using PaperGraph.Cli.Graphs;
using PaperGraph.Cli.Terminal;
using PaperGraph.Rdf;
using PaperGraph.Rdf.Sparql;
using PaperGraph.Rdf.Sparql.Results;

namespace PaperGraph.Cli.Querying;

/// <summary>One query from text to answer.</summary>
internal static class QueryRun
{
    /// <summary>Parses, opens the data, runs and writes.</summary>
    public static ExitCode Run(QueryRequest request, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        try
        {
            var query = SparqlParser.Parse(request.Text);
            var format = FormatFor(request, query.Form);
            using var dataset = DatasetSource.Open(request.Data, error, cancellation);
            var options = new QueryOptions
            {
                UnionDefaultGraph = !request.UnnamedGraphOnly,
                TimeLimit = request.TimeLimit,
                CancellationToken = cancellation,
            };
            if (request.Explain)
            {
                output.Write(SparqlEngine.Explain(dataset, query, options));
                return ExitCode.Done;
            }

            using var result = SparqlEngine.Execute(dataset, query, options);
            Write(result, query, format, output);
            return ExitCode.Done;
        }
        catch (SparqlSyntaxException fault)
        {
            error.WriteLine($"papergraph: {request.Name}:{fault.Message}");
        }
        catch (Exception fault) when (fault is GraphFileException or QueryLimitException or NotSupportedException)
        {
            error.WriteLine($"papergraph: {fault.Message}");
        }
        catch (IOException fault)
        {
            error.WriteLine($"papergraph: the answer cannot be written: {fault.Message}");
        }
        catch (OperationCanceledException)
        {
            error.WriteLine("papergraph: stopped");
        }

        return ExitCode.Failed;
    }

    private static QueryFormat FormatFor(QueryRequest request, QueryForm form)
    {
        var isGraph = form is QueryForm.Construct or QueryForm.Describe;
        if (request.Format is not { } chosen) return isGraph ? QueryFormat.Ttl : request.ToTerminal ? QueryFormat.Table : QueryFormat.Tsv;
        var writesGraph = chosen is QueryFormat.Ttl or QueryFormat.Nt or QueryFormat.JsonLd;
        if (isGraph == writesGraph) return chosen;
        throw new NotSupportedException(isGraph
            ? $"this query gives a graph: its formats are ttl, nt and jsonld, not {NameOf(chosen)}"
            : $"this query gives solutions: their formats are table, tsv, csv, json and xml, not {NameOf(chosen)}");
    }

    private static string NameOf(QueryFormat format) => format.ToString().ToLowerInvariant();

    private static void Write(QueryResult result, SparqlQuery query, QueryFormat format, TextWriter output)
    {
        if (format == QueryFormat.Table)
        {
            SolutionTableView.Write(result, query.Prefixes, output);
            return;
        }

        using var stream = TextOutputStream.Over(output);
        if (result is GraphResult graph)
        {
            using var writer = RdfWriter.Create(stream, SyntaxOf(format), query.Prefixes.Prefixes.IsEmpty ? null : query.Prefixes);
            graph.WriteTo(writer);
        }
        else
        {
            ResultsWriter.Write(result, ResultsOf(format), stream);
        }
    }

    private static RdfSyntax SyntaxOf(QueryFormat format) => format switch
    {
        QueryFormat.Nt => RdfSyntax.NTriples,
        QueryFormat.JsonLd => RdfSyntax.JsonLd,
        _ => RdfSyntax.Turtle,
    };

    private static ResultsFormat ResultsOf(QueryFormat format) => format switch
    {
        QueryFormat.Csv => ResultsFormat.Csv,
        QueryFormat.Json => ResultsFormat.Json,
        QueryFormat.Xml => ResultsFormat.Xml,
        _ => ResultsFormat.Tsv,
    };
}
