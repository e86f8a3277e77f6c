using System.Diagnostics;

namespace PaperGraph.Cli.Tests;

/// <summary>The program as a process of its own, for what only a process shows.</summary>
internal static class ChildProgram
{
    private const int LongestRun = 60_000;

    public static Process Start(string[] args, params (string Name, string Value)[] surroundings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "papergraph.dll"), .. args])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in surroundings) start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }

    /// <summary>Waits for the end and reads what was said.</summary>
    public static Ran End(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(LongestRun))
        {
            process.Kill();
            throw new TimeoutException("The program did not end within a minute.");
        }

        return new Ran(process.ExitCode, output.Result, error.Result);
    }

    public static Ran Run(string[] args, params (string Name, string Value)[] surroundings)
    {
        using var process = Start(args, surroundings);
        return End(process);
    }
}
