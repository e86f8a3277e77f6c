using System.CommandLine;
using PaperGraph.Evaluation.Reports;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Evaluation.Training;
using PaperGraph.Extraction;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph evaluate --gold FILE…</c>.</summary>
internal static class EvaluateCommand
{
    private const string Description = """
        Score extraction against annotated papers: precision, recall and F1.

        Without --folds a model is scored as it is; if it was trained on the same papers, that says little. With --folds K the papers are
        split in K parts, and each is scored by a model trained on the others.

        Examples:
          papergraph evaluate --gold labels.jsonl --model my.model --show 5
          papergraph evaluate --gold labels.jsonl --folds 5 --json
        """;

    /// <summary>The command; the report goes to <paramref name="output"/>, messages to <paramref name="error"/>.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var gold = new Option<string[]>("--gold") { Description = "Annotated papers, JSON Lines.", Required = true, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = true, HelpName = "FILE" };
        var folds = new Option<int?>("--folds") { Description = "Train and score by cross-validation with so many parts, at least 2.", HelpName = "K" };
        var raw = new Option<string[]>("--raw") { Description = "Papers to count words in when training; without them the shipped model's counts are used.", AllowMultipleArgumentsPerToken = true, HelpName = "FILE" };
        var model = new Option<string?>("--model") { Description = "Score this model instead of the one that ships.", HelpName = "MODEL" };
        var json = new Option<bool>("--json") { Description = "Write the report as JSON." };
        var show = new Option<int>("--show") { Description = "Show what the N worst documents missed and had too much.", DefaultValueFactory = _ => 0, HelpName = "N" };
        folds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() < 2) result.AddError("--folds takes a number from 2 on.");
        });
        show.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0) result.AddError("--show takes 0 or a positive number.");
        });

        var command = new Command("evaluate", Description) { gold, folds, raw, model, json, show };
        command.Validators.Add(result =>
        {
            var folded = result.GetResult(folds) is not null;
            if (folded && result.GetResult(model) is not null) result.AddError("--folds trains its own models and cannot be used with --model.");
            if (!folded && result.GetResult(raw) is not null) result.AddError("--raw is for training and needs --folds.");
        });
        command.SetAction((parsed, cancellation) => Task.FromResult((int)TrainCommand.Guard(error, () =>
        {
            var papers = TrainCommand.ReadGold(parsed.GetRequiredValue(gold), error);
            if (parsed.GetValue(folds) is { } parts && parts > papers.Length)
            {
                error.WriteLine($"papergraph: {papers.Length} papers cannot be split in {parts} parts");
                return ExitCode.WrongUse;
            }

            var report = parsed.GetValue(folds) is { } count
                ? CrossValidation.Run(
                    papers,
                    TrainCommand.CountWords(parsed.GetValue(raw) ?? [], error, cancellation),
                    count,
                    new TrainingOptions(),
                    new ExtractionOptions(),
                    new FoldLines(error, count),
                    cancellation)
                : CrossValidation.Score(papers, new Predictor(Load(parsed.GetValue(model)), new ExtractionOptions()));
            Write(report, parsed.GetValue(json), parsed.GetValue(show), output);
            return ExitCode.Done;
        })));
        return command;
    }

    private static ExtractionModel Load(string? path)
    {
        if (path is null) return ExtractionModel.LoadShipped();
        if (!File.Exists(path)) throw new FileNotFoundException($"{path}: there is no such file", path);
        try
        {
            using var file = File.OpenRead(path);
            return ExtractionModel.Load(file);
        }
        catch (InvalidDataException fault)
        {
            throw new InvalidDataException($"{path}: {fault.Message}", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{path}: the file cannot be read", fault);
        }
    }

    private static void Write(EvaluationReport report, bool json, int show, TextWriter output)
    {
        if (json)
        {
            using var buffer = new MemoryStream();
            ReportJson.Write(report, show, buffer);
            output.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
            output.Write('\n');
            return;
        }

        ReportTable.Write(report, output);
        ReportTable.WriteWorst(report, show, output);
    }

    private sealed class FoldLines(TextWriter error, int folds) : IProgress<(int Fold, EvaluationReport Scores)>
    {
        public void Report((int Fold, EvaluationReport Scores) value)
        {
            lock (error)
            {
                var row = value.Scores.Rows.LastOrDefault(name => name is "all-untyped" or "spans-typed");
                var figure = row is null ? "scored" : FormattableString.Invariant($"{row} F1 {100 * value.Scores[row].F1:F1}");
                error.WriteLine(FormattableString.Invariant($"fold {value.Fold} of {folds}: {figure}"));
            }
        }
    }
}
