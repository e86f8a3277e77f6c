using System.CommandLine;
using System.Globalization;
using PaperGraph.Cli.Graphs;
using PaperGraph.Cli.Querying;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph query (FILE.rq | -e TEXT) [-d PATH…]</c>.</summary>
internal static class QueryCommand
{
    private const string Description = """
        Ask a graph with SPARQL 1.1.

        The query is a file, the text after -e, or standard input. It is run on the output folder of a build, on RDF files of any syntax
        (.nt, .nq, .ttl, .trig, .rdf, .jsonld, also .gz) or on a saved dataset (.pgd). Patterns outside GRAPH see all graphs together.

        Examples:
          papergraph query ontology/queries/03-papers-sharing-concepts.rq -d output
          papergraph query -e 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }' -d graph.ttl
          papergraph query question.rq -d output --format csv > answer.csv
        """;

    /// <summary>The command; answers go to <paramref name="output"/>, messages to <paramref name="error"/>.</summary>
    public static Command Create(Func<Stream> input, TextWriter output, TextWriter error)
    {
        var file = new Argument<string?>("FILE") { Description = "The query; - or nothing for standard input.", Arity = ArgumentArity.ZeroOrOne };
        var text = new Option<string?>("--execute", "-e") { Description = "The query itself.", HelpName = "TEXT" };
        var data = new Option<string[]>("--data", "-d")
        {
            Description = "What to ask: the folder of a build, RDF files, or a saved dataset.",
            DefaultValueFactory = static _ => ["output"],
            HelpName = "PATH",
        };
        var format = new Option<string?>("--format")
        {
            Description = "How to write the answer: table (on a terminal), tsv (elsewhere), csv, json, xml; for a graph ttl, nt, jsonld.",
        };
        format.AcceptOnlyFromAmong([.. Enum.GetNames<QueryFormat>().Select(static name => name.ToLowerInvariant())]);
        var unnamed = new Option<bool>("--unnamed-graph") { Description = "Patterns outside GRAPH see the graph without a name only." };
        var explain = new Option<bool>("--explain") { Description = "Show how the query would be run, and do not run it." };
        var limit = new Option<double?>("--time-limit") { Description = "Stop after so many seconds.", HelpName = "SECONDS" };
        limit.Validators.Add(static result =>
        {
            // What is no number at all has its message from the parser.
            if (result.Tokens is [var token, ..] && double.TryParse(token.Value, CultureInfo.InvariantCulture, out var seconds) && seconds is not (> 0 and < 1e9))
                result.AddError("--time-limit takes a positive number of seconds.");
        });

        var command = new Command("query", Description) { file, text, data, format, unnamed, explain, limit };
        command.Validators.Add(result =>
        {
            if (result.GetResult(text) is not null && result.GetValue(file) is not null) result.AddError("Give a FILE or -e, not both.");
        });
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                if (!TryReadQuery(parsed.GetValue(file), parsed.GetValue(text), input, error, out var name, out var query)) return (int)ExitCode.Failed;
                var request = new QueryRequest
                {
                    Name = name,
                    Text = query,
                    Data = [.. parsed.GetRequiredValue(data)],
                    Format = parsed.GetValue(format) is { } chosen ? Enum.Parse<QueryFormat>(chosen, ignoreCase: true) : null,
                    Explain = parsed.GetValue(explain),
                    UnnamedGraphOnly = parsed.GetValue(unnamed),
                    TimeLimit = parsed.GetValue(limit) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
                    ToTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected,
                };
                return (int)QueryRun.Run(request, output, error, cancellation);
            },
            CancellationToken.None));
        return command;
    }

    private static bool TryReadQuery(string? file, string? text, Func<Stream> input, TextWriter error, out string name, out string query)
    {
        (name, query) = ("query", text ?? "");
        if (text is not null) return true;
        if (file is null or GraphFiles.Standard)
        {
            using var reader = new StreamReader(input());
            (name, query) = ("standard input", reader.ReadToEnd());
            return true;
        }

        name = file;
        try
        {
            query = File.ReadAllText(file);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(File.Exists(file) ? $"papergraph: {file}: {fault.Message}" : $"papergraph: {file}: there is no such file");
            return false;
        }
    }
}
