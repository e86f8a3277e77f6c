using PaperGraph.Cli.Building;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PaperGraph.Cli.Terminal;

/// <summary>Bars with rate and time left, then a small table.</summary>
internal sealed class TerminalReporter : BuildReporter
{
    private readonly IAnsiConsole _console;

    public TerminalReporter(TextWriter error)
        : base(Verbosity.Normal, error) =>
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });

    public override BuildOutcome Track(Func<IProgress<BuildProgress>, BuildOutcome> work) => _console.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RateColumn(), new RemainingTimeColumn())
        .Start(context => work(new Bars(context)));

    protected override void ShowSummary(BuildSummary summary)
    {
        var table = new Table().Border(TableBorder.Rounded).HideHeaders().AddColumn("name").AddColumn("value");
        foreach (var (name, value) in summary.Rows) table.AddRow(new Markup($"[bold]{Markup.Escape(name)}[/]"), new Text(value));
        _console.Write(table);
        _console.MarkupLineInterpolated($"written to [bold]{summary.Folder}[/]");
    }

    private static string Describe(BuildStage stage) => stage switch
    {
        BuildStage.Reading => "Reading",
        BuildStage.Extracting => "Extracting",
        BuildStage.Linking => "Linking",
        BuildStage.LayingOut => "Laying out",
        _ => "Writing",
    };

    // One bar a stage, made when the stage begins. Stages report from several threads.
    private sealed class Bars(ProgressContext context) : IProgress<BuildProgress>
    {
        private readonly Lock _lock = new();
        private readonly Dictionary<BuildStage, ProgressTask> _tasks = [];

        public void Report(BuildProgress value)
        {
            lock (_lock)
            {
                if (!_tasks.TryGetValue(value.Stage, out var task))
                    _tasks.Add(value.Stage, task = context.AddTask(Describe(value.Stage), maxValue: value.Total));
                task.MaxValue = value.Total;
                task.Value = Math.Max(task.Value, value.Done);
                task.State.Update<int>(RateColumn.PapersKey, papers => Math.Max(papers, value.Papers));
                if (value.Done >= value.Total) task.StopTask();
            }
        }
    }

    // Papers a second since the stage began.
    private sealed class RateColumn : ProgressColumn
    {
        public const string PapersKey = "papers";

        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
        {
            var papers = task.State.Get<int>(PapersKey);
            var seconds = task.ElapsedTime?.TotalSeconds ?? 0;
            return new Text(papers == 0 || seconds <= 0 ? "" : $"{papers / seconds:N0} papers/s");
        }
    }
}
