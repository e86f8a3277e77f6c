using System.CommandLine;
using System.CommandLine.Parsing;
using PaperGraph.Cli.Commands;

namespace PaperGraph.Cli;

/// <summary>The program <c>papergraph</c>: reads the command line and runs one command.</summary>
internal static class PaperGraphProgram
{
    /// <summary>
    /// Runs the program. Results go to <paramref name="output"/>, messages to <paramref name="error"/>; <paramref name="input"/> is opened by
    /// commands that read standard input.
    /// </summary>
    public static async Task<int> RunAsync(string[] args, Func<Stream> input, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("PaperGraph: paper abstracts in, a knowledge graph out. Offline, deterministic, with evidence for every edge.")
        {
            BuildCommand.Create(error),
            QueryCommand.Create(input, output, error),
            OverlapCommand.Create(output, error),
            DiffCommand.Create(output, error),
            ConvertCommand.Create(input, output, error),
            DiagramCommand.Create(output, error),
            ValidateCommand.Create(output, error),
            TrainCommand.Create(output, error),
            EvaluateCommand.Create(output, error),
            ExtractCommand.Create(input, output, error),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var fault in parsed.Errors) await error.WriteLineAsync($"papergraph: {fault.Message}");
            await error.WriteLineAsync($"Try '{PathOf(parsed.CommandResult)} --help'.");
            return (int)ExitCode.WrongUse;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }

    private static string PathOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{PathOf(parent)} {result.Command.Name}" : "papergraph";
}
