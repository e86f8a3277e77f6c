using System.CommandLine;
using PaperGraph.Cli.Comparing;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph diff OLD NEW</c>.</summary>
internal static class DiffCommand
{
    private const string Description = """
        Say what differs between two builds: papers, concepts and edges gained and lost, concepts renamed, retyped, merged and split.

        Merged and split are told by mentions: the same place of the same text that stands for another concept now. The exit code is 0
        whether the builds differ or not. A patch (RDF Patch) applied to the graph.ttl of OLD gives that of NEW.

        Examples:
          papergraph diff old new
          papergraph diff old new --format json > changes.json
          papergraph diff old new --format patch > graph.rdfp
        """;

    /// <summary>The command; what differs goes to <paramref name="output"/>, messages to <paramref name="error"/>.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var old = new Argument<string>("OLD") { Description = "The folder of the build before." };
        var @new = new Argument<string>("NEW") { Description = "The folder of the build after." };
        var format = new Option<DiffFormat>("--format") { Description = "How to write: text, json or patch." };
        format.AcceptOnlyFromAmong([.. Enum.GetNames<DiffFormat>().Select(static name => name.ToLowerInvariant())]);
        var top = new Option<int>("--top")
        {
            Description = "List so many changes of each kind in a text.",
            DefaultValueFactory = static _ => 20,
            HelpName = "N",
        };
        top.Validators.Add(static result =>
        {
            // What is no number at all has its message from the parser.
            if (result.Tokens is [var token, ..] && int.TryParse(token.Value, out var number) && number < 0)
                result.AddError("--top takes a number from 0 on.");
        });

        var command = new Command("diff", Description) { old, @new, format, top };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => (int)DiffRun.Run(
                new DiffRequest(parsed.GetRequiredValue(old), parsed.GetRequiredValue(@new), parsed.GetValue(format), parsed.GetValue(top)),
                output,
                error,
                cancellation),
            CancellationToken.None));
        return command;
    }
}
