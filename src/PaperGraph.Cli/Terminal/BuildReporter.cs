using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using PaperGraph.Cli.Building;

namespace PaperGraph.Cli.Terminal;

/// <summary>Tells the user how a build goes: moving bars on a terminal, plain lines elsewhere, nothing when quiet.</summary>
internal abstract class BuildReporter : IDisposable
{
    private const int MostDiagnostics = 10;
    private readonly ILoggerFactory? _loggers;

    protected BuildReporter(Verbosity verbosity, TextWriter error)
    {
        Verbosity = verbosity;
        Error = error;
        if (verbosity == Verbosity.Verbose) _loggers = StandardErrorLogging.CreateFactory();
        Logger = _loggers?.CreateLogger("papergraph") ?? NullLogger.Instance;
    }

    /// <summary>Where the build logs its steps.</summary>
    public ILogger Logger { get; }

    protected Verbosity Verbosity { get; }

    protected TextWriter Error { get; }

    /// <summary>The reporter that fits where <paramref name="error"/> leads.</summary>
    public static BuildReporter Create(Verbosity verbosity, TextWriter error) =>
        verbosity == Verbosity.Normal && ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected
            ? new TerminalReporter(error)
            : new PlainReporter(verbosity, error);

    /// <summary>Runs the work and shows its progress.</summary>
    public abstract BuildOutcome Track(Func<IProgress<BuildProgress>, BuildOutcome> work);

    /// <summary>Says what was rejected or repaired, and what was made.</summary>
    public void Summarise(BuildRequest request, BuildOutcome outcome)
    {
        if (Verbosity == Verbosity.Quiet) return;
        var shown = Verbosity == Verbosity.Verbose ? int.MaxValue : MostDiagnostics;
        foreach (var diagnostic in outcome.Diagnostics.Take(shown))
            Error.WriteLine($"{(diagnostic.IsRejection ? "rejected" : "repaired")} {diagnostic.Place}: {diagnostic.Reason} ({Model.DiagnosticCodes.ToIdentifier(diagnostic.Code)})");
        if (outcome.Diagnostics.Length > shown)
            Error.WriteLine($"… and {outcome.Diagnostics.Length - shown} more; what was rejected stands in rejected.jsonl, -v shows all");
        ShowSummary(BuildSummary.Of(request, outcome));
    }

    /// <inheritdoc/>
    public void Dispose() => _loggers?.Dispose();

    protected abstract void ShowSummary(BuildSummary summary);
}
