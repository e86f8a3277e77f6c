using System.Text;

namespace PaperGraph.Cli.Tests;

/// <summary>How a run of the program ended and what it said.</summary>
public sealed record Ran(int Code, string Output, string Error)
{
    /// <summary>Runs the program in this process.</summary>
    public static Ran InProcess(params string[] args) => WithInput("", args);

    /// <summary>Runs the program in this process, with a text on standard input.</summary>
    public static Ran WithInput(string input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = PaperGraphProgram.RunAsync(args, () => new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error).GetAwaiter().GetResult();
        return new Ran(code, output.ToString(), error.ToString());
    }

    /// <summary>Builds into the workspace's output folder.</summary>
    public static Ran Build(Workspace workspace, params string[] args) => InProcess(["build", .. args, "-o", workspace.Output]);
}
