using System.CommandLine;
using PaperGraph.Cli.Validating;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph validate [FILE…] [-d PATH…] [--shapes FILE…]</c>.</summary>
internal static class ValidateCommand
{
    private const string Description = """
        Check a graph against SHACL shapes.

        Without a FILE, the output folder of a build is checked; without --shapes, against the shapes that come with the program, to which
        every build holds. Files are RDF of any syntax (.nt, .nq, .ttl, .trig, .rdf, .jsonld, also .gz) or a saved dataset (.pgd); all graphs in
        them are checked together. The report says for each result the line of the file where it stands.

        Exit code 0: the graph conforms. 3: it does not, or could not be read whole.

        Examples:
          papergraph validate
          papergraph validate mine.ttl --shapes shapes.ttl
          papergraph validate -d output --format ttl > report.ttl
        """;

    /// <summary>The command; reports go to <paramref name="output"/>, messages to <paramref name="error"/>.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var files = new Argument<string[]>("FILE") { Description = "What to check.", Arity = ArgumentArity.ZeroOrMore };
        var data = new Option<string[]>("--data", "-d") { Description = "The same: the folder of a build, or files.", HelpName = "PATH" };
        var shapes = new Option<string[]>("--shapes") { Description = "Files of shapes.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
        var format = new Option<string>("--format")
        {
            Description = "How to write the report: text, ttl (the standard's own graph), json.",
            DefaultValueFactory = static _ => "text",
        };
        format.AcceptOnlyFromAmong([.. Enum.GetNames<ValidateFormat>().Select(static name => name.ToLowerInvariant())]);
        var limit = new Option<int>("--limit") { Description = "Results to show; the others are counted.", DefaultValueFactory = static _ => 1000, HelpName = "N" };
        var threads = new Option<int>("--threads") { Description = "Threads to use; 0 for one a processor.", DefaultValueFactory = static _ => 0, HelpName = "N" };
        foreach (var number in new[] { limit, threads })
        {
            number.Validators.Add(result =>
            {
                if (result.Tokens is [var token, ..] && int.TryParse(token.Value, out var value) && value < 0)
                    result.AddError($"{number.Name} takes a number that is not negative.");
            });
        }

        var command = new Command("validate", Description) { files, data, shapes, format, limit, threads };
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                string[] given = [.. parsed.GetValue(files) ?? [], .. parsed.GetValue(data) ?? []];
                var request = new ValidateRequest
                {
                    Data = given is [] ? ["output"] : [.. given],
                    Shapes = [.. parsed.GetValue(shapes) ?? []],
                    Format = Enum.Parse<ValidateFormat>(parsed.GetRequiredValue(format), ignoreCase: true),
                    Limit = parsed.GetValue(limit),
                    Threads = parsed.GetValue(threads) is var count and > 0 ? count : Environment.ProcessorCount,
                };
                return (int)ValidationRun.Run(request, output, error, cancellation);
            },
            CancellationToken.None));
        return command;
    }
}
