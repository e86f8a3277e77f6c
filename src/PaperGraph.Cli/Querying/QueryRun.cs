using System.Collections.Immutable;
using PaperGraph.Cli.Graphs;
using PaperGraph.Cli.Questions;
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
            var parameters = Question.Read(request.Name, request.Text).Parameters;
            Demand(parameters, request.Values);
            var format = FormatFor(request, query.Form);
            using var dataset = DatasetSource.Open(request.Data, error, cancellation);
            query = Bind(query, parameters, request.Values, new ResourceNames(dataset, request.BaseIri));
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
        catch (Exception fault) when (fault is ParameterException or SparqlBindingException)
        {
            error.WriteLine($"papergraph: {fault.Message}");
            return ExitCode.WrongUse;
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

    private static void Demand(ImmutableArray<QuestionParameter> parameters, ImmutableArray<(string Name, string Value)> values)
    {
        foreach (var parameter in parameters)
        {
            if (!parameter.IsRequired || values.Any(value => value.Name == parameter.Name)) continue;
            var example = parameter.Example is { } given ? $"; for example --set {parameter.Name}={given}" : "";
            throw new ParameterException($"this question needs --set {parameter.Name}=…: {parameter.Meaning} ({parameter.KindName}{example})");
        }
    }

    private static SparqlQuery Bind(
        SparqlQuery query,
        ImmutableArray<QuestionParameter> parameters,
        ImmutableArray<(string Name, string Value)> values,
        ResourceNames names)
    {
        var reader = new ParameterValues(query, names);
        var terms = new Dictionary<string, Term>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            if (!query.BindableVariables.Contains(name, StringComparer.Ordinal)) throw new ParameterException(Unknown(query, name));
            if (!terms.TryAdd(name, reader.Read(name, parameters.FirstOrDefault(parameter => parameter.Name == name), value)))
                throw new ParameterException($"{name} is set twice");
        }

        foreach (var parameter in parameters.Where(parameter => parameter.Default is not null && !terms.ContainsKey(parameter.Name)))
            terms.Add(parameter.Name, reader.Read(parameter.Name, parameter, parameter.Default!));
        return query.Bind(terms);
    }

    private static string Unknown(SparqlQuery query, string name) => query.BindableVariables is { IsEmpty: false } known
        ? $"{name}: the query has no such variable to set; it has {string.Join(", ", known)}"
        : $"{name}: the query has no variable to set";

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
