using System.Collections.Immutable;
using System.CommandLine;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Reports;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Evaluation.Training;
using PaperGraph.Extraction;
using PaperGraph.Model;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph evaluate --gold FILE…</c>.</summary>
internal static class EvaluateCommand
{
    private const string Description = """
        Score extraction against annotated papers: precision, recall and F1 for each label, exact and overlapping, for document-level sets,
        abbreviations, keyphrases and relations, as far as the files are annotated for them.

        Files are JSON Lines (papers with title and abstract, or texts), BRAT (.ann beside .txt, or a folder of them) or CoNLL (a token and
        its BIO tag a line). Without --folds and --test a model is scored as it is; if it was trained on the same papers, that says
        little. With --folds K the papers are split in K parts, and each is scored by a model trained on the others, and on those of
        --train-on besides. With --test FILE a model is trained on the gold files and scored on those.

        Examples:
          papergraph evaluate --gold labels.jsonl --model my.model --show 5 --details
          papergraph evaluate --gold labels.jsonl --folds 5 --json
          papergraph evaluate --gold train.conll --test dev.conll
        """;

    /// <summary>The command; the report goes to <paramref name="output"/>, messages to <paramref name="error"/>.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var gold = TrainCommand.Files("--gold", "Annotated papers: JSON Lines, BRAT or CoNLL.", required: true);
        var test = TrainCommand.Files("--test", "Train on the gold files and score on these.");
        var folds = new Option<int?>("--folds") { Description = "Train and score by cross-validation with so many parts, at least 2.", HelpName = "K" };
        var more = TrainCommand.Files("--train-on", "With --folds, train every part on these annotated papers too; they are not scored.");
        var texts = TrainCommand.Texts();
        var raw = TrainCommand.Files("--raw", "Papers to count words in when training; without them the shipped model's counts are used.");
        var model = new Option<string?>("--model") { Description = "Score this model instead of the one that ships.", HelpName = "MODEL" };
        var json = new Option<bool>("--json") { Description = "Write the report as JSON, with all details." };
        var details = new Option<bool>("--details") { Description = "Show which label was taken for which, and how far confidence can be believed." };
        var show = new Option<int>("--show")
        {
            Description = "Show what the N worst documents missed and had too much.",
            DefaultValueFactory = _ => 0,
            HelpName = "N",
        };
        folds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() < 2) result.AddError("--folds takes a number from 2 on.");
        });
        show.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0) result.AddError("--show takes 0 or a positive number.");
        });

        var command = new Command("evaluate", Description) { gold, test, folds, more, texts, raw, model, json, details, show };
        command.Validators.Add(result =>
        {
            var (folded, tested) = (result.GetResult(folds) is not null, result.GetResult(test) is not null);
            if (folded && tested) result.AddError("--folds and --test are two ways to train; take one.");
            if ((folded || tested) && result.GetResult(model) is not null)
                result.AddError($"{(folded ? "--folds" : "--test")} trains its own models and cannot be used with --model.");
            if (!folded && result.GetResult(more) is not null) result.AddError("--train-on is for the parts of --folds.");
            if (!folded && !tested && result.GetResult(raw) is not null) result.AddError("--raw is for training and needs --folds or --test.");
        });
        command.SetAction((parsed, cancellation) => Task.FromResult((int)TrainCommand.Guard(error, () =>
        {
            var known = GoldFiles.ReadTexts(parsed.GetValue(texts) ?? [], error, cancellation);
            var papers = GoldFiles.Read(parsed.GetRequiredValue(gold), known, error);
            if (papers.IsEmpty) throw new InvalidDataException("the gold files hold no papers");
            if (parsed.GetValue(folds) is { } parts && parts > papers.Length)
            {
                error.WriteLine($"papergraph: {papers.Length} papers cannot be split in {parts} parts");
                return ExitCode.WrongUse;
            }

            var words = parsed.GetValue(raw) ?? [];
            var report = parsed.GetValue(folds) is { } count
                ? CrossValidate(papers, GoldFiles.Read(parsed.GetValue(more) ?? [], known, error), words, count, error, cancellation)
                : parsed.GetValue(test) is { Length: > 0 } files
                    ? Test(papers, GoldFiles.Read(files, known, error), words, error, cancellation)
                    : Score(papers, ModelFile.Load(parsed.GetValue(model)), error);
            Write(report, parsed.GetValue(json), parsed.GetValue(details), parsed.GetValue(show), output);
            return ExitCode.Done;
        })));
        return command;
    }

    // With the labels of concepts they may be papers that the shipped model was trained on.
    private static bool HaveOtherLabels(ImmutableArray<GoldPaper> papers) =>
        papers.Any(paper => paper.Mentions.Any(mention => !Enum.GetNames<ConceptType>().Contains(mention.Type, StringComparer.Ordinal)));

    private static EvaluationReport CrossValidate(
        ImmutableArray<GoldPaper> papers, ImmutableArray<GoldPaper> more, string[] raw, int folds, TextWriter error, CancellationToken cancellation)
    {
        var words = TrainCommand.CountWords(raw, HaveOtherLabels(papers), error, cancellation);
        return CrossValidation.Run(
            papers, words, folds, new TrainingOptions(), new ExtractionOptions(), more, new FoldLines(error, folds), cancellation);
    }

    private static EvaluationReport Test(
        ImmutableArray<GoldPaper> papers, ImmutableArray<GoldPaper> test, string[] raw, TextWriter error, CancellationToken cancellation)
    {
        var words = TrainCommand.CountWords(raw, HaveOtherLabels(papers), error, cancellation);
        return Score(test, TrainCommand.Train(papers, words, new TrainingOptions(), error, cancellation), error);
    }

    private static EvaluationReport Score(ImmutableArray<GoldPaper> papers, ExtractionModel model, TextWriter error)
    {
        var predictor = new Predictor(model, new ExtractionOptions());
        var wanted = GoldLabels.Sorted(papers.SelectMany(paper => paper.Mentions).Select(mention => mention.Type));
        if (wanted.Length > 0 && !wanted.Any(label => predictor.Types.Contains(label, StringComparer.Ordinal)))
        {
            var (known, asked) = (string.Join(", ", predictor.Types), string.Join(", ", wanted));
            error.WriteLine($"mentions are not scored: the model finds {known}, the files have {asked}");
        }

        return CrossValidation.Score(papers, predictor);
    }

    private static void Write(EvaluationReport report, bool json, bool details, int show, TextWriter output)
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
        if (details) ReportTable.WriteDetails(report, output);
        ReportTable.WriteWorst(report, show, output);
    }

    private sealed class FoldLines(TextWriter error, int folds) : IProgress<(int Fold, EvaluationReport Scores)>
    {
        public void Report((int Fold, EvaluationReport Scores) value)
        {
            var row = value.Scores.Rows.LastOrDefault(name => name is "all-untyped" or "spans-typed");
            var figure = row is null ? "scored" : FormattableString.Invariant($"{row} F1 {100 * value.Scores[row].F1:F1}");
            lock (error) error.WriteLine(FormattableString.Invariant($"fold {value.Fold} of {folds}: {figure}"));
        }
    }
}
