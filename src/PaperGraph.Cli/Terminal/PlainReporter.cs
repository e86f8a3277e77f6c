using System.Globalization;
using PaperGraph.Cli.Building;

namespace PaperGraph.Cli.Terminal;

/// <summary>Plain lines, for pipes and log files: no progress, the figures at the end.</summary>
internal sealed class PlainReporter(Verbosity verbosity, TextWriter error) : BuildReporter(verbosity, error)
{
    public override BuildOutcome Track(Func<IProgress<BuildProgress>, BuildOutcome> work) => work(Silence.Instance);

    protected override void ShowSummary(BuildSummary summary)
    {
        foreach (var (name, value) in summary.Rows) Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-13} {value}"));
        Error.WriteLine($"written to {summary.Folder}");
    }

    private sealed class Silence : IProgress<BuildProgress>
    {
        public static readonly Silence Instance = new();

        public void Report(BuildProgress value)
        {
        }
    }
}
