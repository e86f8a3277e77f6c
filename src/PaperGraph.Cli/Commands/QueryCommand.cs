using System.CommandLine;
using System.Globalization;
using PaperGraph.Cli.Graphs;
using PaperGraph.Cli.Querying;
using PaperGraph.Cli.Questions;
using PaperGraph.Rdf;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph query (FILE.rq | NAME | -e TEXT | --list) [--set NAME=VALUE…] [-d PATH…]</c>.</summary>
internal static class QueryCommand
{
    private const string Description = """
        Ask a graph with SPARQL 1.1.

        The query is one of the questions that --list shows, a file, the text after -e, or standard input. It is run on the output folder of
        a build, on RDF files of any syntax (.nt, .nq, .ttl, .trig, .rdf, .jsonld, also .gz) or on a saved dataset (.pgd). Patterns outside
        GRAPH see all graphs together.

        --set gives a variable of the query a value: <iri>, a name with a prefix of the query, a literal in quotation marks, or what its kind in
        --list says, such as the identifier of a paper, or a label of a concept.

        Examples:
          papergraph query --list
          papergraph query papers-sharing-concepts --set paper=2699.00001 -d output
          papergraph query question.rq --set year=2024 -d output
          papergraph query -e 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }' -d graph.ttl
          papergraph query question.rq -d output --format csv > answer.csv
        """;

    /// <summary>The command; answers go to <paramref name="output"/>, messages to <paramref name="error"/>.</summary>
    public static Command Create(Func<Stream> input, TextWriter output, TextWriter error)
    {
        var file = new Argument<string?>("QUERY")
        {
            Description = "A name or number of --list, or a file; - or nothing for standard input.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var text = new Option<string?>("--execute", "-e") { Description = "The query itself.", HelpName = "TEXT" };
        var list = new Option<bool>("--list")
        {
            Description = "Show the questions that have names, and what can be set in them; --format json for programs.",
        };
        var set = new Option<string[]>("--set", "-s")
        {
            Description = "Give a variable a value; may be given several times.",
            HelpName = "NAME=VALUE",
        };
        set.Validators.Add(static result =>
        {
            if (result.Tokens.Any(static token => token.Value.IndexOf('=', StringComparison.Ordinal) < 1)) result.AddError("--set takes NAME=VALUE.");
        });
        var baseIri = new Option<string?>("--base")
        {
            Description = "What the graph's IRIs begin with, where it does not say so itself.",
            HelpName = "IRI",
        };
        baseIri.Validators.Add(static result =>
        {
            if (result.Tokens is [var token, ..] && !(Iri.TryCreate(token.Value, out _) && token.Value[^1] is '/' or '#'))
                result.AddError("--base takes an absolute IRI that ends in '/' or '#'.");
        });
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

        var command = new Command("query", Description) { file, text, list, set, data, baseIri, format, unnamed, explain, limit };
        command.Validators.Add(result =>
        {
            if (result.GetResult(text) is not null && result.GetValue(file) is not null) result.AddError("Give a QUERY or -e, not both.");
            if (!result.GetValue(list)) return;
            if (result.GetValue(file) is not null || result.GetValue(text) is not null) result.AddError("--list takes no QUERY.");
            if (result.GetValue(format) is not (null or "table" or "json")) result.AddError("--list has the formats table and json.");
        });
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                if (parsed.GetValue(list)) return (int)List(parsed.GetValue(format), output);
                var fault = ReadQuery(parsed.GetValue(file), parsed.GetValue(text), input, error, out var name, out var query);
                if (fault is not null) return (int)fault;
                var request = new QueryRequest
                {
                    Name = name,
                    Text = query,
                    Values = [.. (parsed.GetValue(set) ?? []).Select(ToValue)],
                    BaseIri = parsed.GetValue(baseIri),
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

    private static (string Name, string Value) ToValue(string setting)
    {
        var parts = setting.Split('=', 2);
        return (parts[0].TrimStart('?', '$'), parts[1]);
    }

    private static ExitCode List(string? format, TextWriter output)
    {
        var questions = ShippedQuestions.All();
        if (format == "json") QuestionList.WriteJson(questions, output);
        else QuestionList.WriteText(questions, output);
        return ExitCode.Done;
    }

    /// <summary>Gives the query and what to call it in messages; else, once the message is written, how the program ends.</summary>
    private static ExitCode? ReadQuery(string? file, string? text, Func<Stream> input, TextWriter error, out string name, out string query)
    {
        (name, query) = ("query", text ?? "");
        if (text is not null) return null;
        if (file is null or GraphFiles.Standard)
        {
            using var reader = new StreamReader(input());
            (name, query) = ("standard input", reader.ReadToEnd());
            return null;
        }

        name = file;
        if (!File.Exists(file) && !file.EndsWith(".rq", StringComparison.OrdinalIgnoreCase))
        {
            if (ShippedQuestions.Find(file) is not { } question)
            {
                var near = string.Join(", ", ShippedQuestions.Nearest(file));
                error.WriteLine($"papergraph: {file} is no file and no question of --list; near are {near}");
                return ExitCode.WrongUse;
            }

            query = question.Text;
            return null;
        }

        try
        {
            query = File.ReadAllText(file);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(File.Exists(file) ? $"papergraph: {file}: {fault.Message}" : $"papergraph: {file}: there is no such file");
            return ExitCode.Failed;
        }
    }
}
