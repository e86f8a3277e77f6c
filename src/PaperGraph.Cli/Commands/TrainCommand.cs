using System.Collections.Immutable;
using System.CommandLine;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Reports;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Evaluation.Training;
using PaperGraph.Evaluation.Training.Encoding;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph train --gold FILE… -o MODEL</c>.</summary>
internal static class TrainCommand
{
    private const string Description = """
        Train an extraction model on annotated papers, for any set of labels.

        Reads JSON Lines (papers with title and abstract, or texts), BRAT (.ann beside .txt, or a folder of them) and CoNLL (a token and its
        BIO tag a line). Lines of JSON may be labels alone: identifier and lists of phrases of a paper that --texts holds. The same files in the same order and the same seed give the same bytes. Papers that are held out are not trained on
        and scored at the end. A model card is written beside the model (MODEL.md).

        With labels Method, Task, Dataset, Metric, Concept the model serves 'papergraph build --model'; with any other, 'papergraph extract'.

        Examples:
          papergraph train --gold labels.jsonl -o my.model
          papergraph train --gold brat-folder --licence brat-folder='CC BY 4.0' -o my.model
          papergraph train --gold phrases.jsonl --texts dumps/*.jsonl.gz -o my.model
          papergraph train --gold train.conll --raw dumps/*.jsonl.gz --hold-out train:1 --seed 7 -o my.model
        """;

    /// <summary>The command; scores of held-out papers go to <paramref name="output"/>, messages to <paramref name="error"/>.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var gold = Files("--gold", "Annotated papers: JSON Lines, BRAT or CoNLL.", required: true);
        var texts = Texts();
        var raw = Files("--raw", "Papers to count words in, in any format that 'build' reads; without them the shipped model's counts are used.");
        var holdOut = Files("--hold-out", "Leave papers whose identifier begins so out of training, and score them.", helpName: "PREFIX");
        var licence = Files("--licence", "What the model card says of a file: its name, an equals sign, its licence.", helpName: "FILE=TEXT");
        var seed = new Option<ulong>("--seed") { Description = "Seed of the order in which examples are seen.", DefaultValueFactory = _ => 1, HelpName = "N" };
        var model = new Option<string>("--output", "-o") { Description = "File to write the model to.", Required = true, HelpName = "MODEL" };
        licence.Validators.Add(static result =>
        {
            foreach (var token in result.Tokens.Where(static token => token.Value.IndexOf('=', StringComparison.Ordinal) < 1))
                result.AddError($"--licence takes FILE=TEXT, not '{token.Value}'.");
        });
        var command = new Command("train", Description) { gold, texts, raw, holdOut, licence, seed, model };
        command.SetAction((parsed, cancellation) => Task.FromResult((int)Guard(error, () => Run(
            new TrainRequest
            {
                Gold = [.. parsed.GetRequiredValue(gold)],
                Texts = [.. parsed.GetValue(texts) ?? []],
                Raw = [.. parsed.GetValue(raw) ?? []],
                Licences = LicencesOf(parsed.GetValue(licence) ?? []),
                Options = new TrainingOptions { Seed = parsed.GetValue(seed), HoldOut = [.. parsed.GetValue(holdOut) ?? []] },
                Output = parsed.GetRequiredValue(model),
            },
            output,
            error,
            cancellation))));
        return command;
    }

    /// <summary>An option that takes one or more values.</summary>
    internal static Option<string[]> Files(string name, string description, bool required = false, string helpName = "FILE") => new(name)
    {
        Description = description,
        Required = required,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
        HelpName = helpName,
    };

    /// <summary>The option that names the papers of labels without texts.</summary>
    internal static Option<string[]> Texts() =>
        Files("--texts", "Papers, in any format that 'build' reads, that labels without texts belong to, by identifier.");

    /// <summary>Turns the faults of input and output files into a message and an exit code.</summary>
    internal static ExitCode Guard(TextWriter error, Func<ExitCode> run)
    {
        try
        {
            return run();
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            error.WriteLine($"papergraph: {fault.Message}");
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            error.WriteLine("papergraph: stopped; nothing was written");
            return ExitCode.Failed;
        }
    }

    /// <summary>
    /// What raw papers say of words or, when there are none, what the shipped model knows of them. Its encoder, which was taught by annotated
    /// papers, is left out where the same papers may be scored.
    /// </summary>
    internal static WordStatistics CountWords(IReadOnlyList<string> raw, bool withEncoder, TextWriter error, CancellationToken cancellation)
    {
        if (raw.Count == 0) return withEncoder ? ExtractionModel.LoadShipped().Background : ExtractionModel.LoadShipped().Words;
        var papers = GoldFiles.ReadPapers(raw, error, cancellation);
        error.WriteLine($"counting words in {papers.Length} papers");
        return WordStatisticsTrainer.Train(papers, new WordVectorOptions(), cancellation: cancellation);
    }

    /// <summary>Trains on papers that must have labels to learn.</summary>
    /// <exception cref="InvalidDataException">They have no mentions, or mentions of too many types.</exception>
    internal static ExtractionModel Train(
        IReadOnlyList<GoldPaper> papers, WordStatistics words, TrainingOptions options, TextWriter error, CancellationToken cancellation)
    {
        try
        {
            GoldLabels.Of(papers);
        }
        catch (ArgumentException fault)
        {
            throw new InvalidDataException($"there is nothing to train on: {fault.Message.Split('(')[0].TrimEnd()}", fault);
        }

        error.WriteLine($"training on {papers.Count} papers");
        return ModelTrainer.Train(papers, words, options, new EpochLines(error, options.Tagger.Epochs), cancellation);
    }

    private static ExitCode Run(TrainRequest request, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var texts = GoldFiles.ReadTexts(request.Texts, error, cancellation);
        var papers = GoldFiles.Read(request.Gold, texts, error);
        ImmutableArray<GoldPaper> trained = [.. papers.Where(paper => !request.Options.IsHeldOut(paper))];
        var heldOut = papers.Where(request.Options.IsHeldOut).ToArray();
        if (trained.IsEmpty)
        {
            error.WriteLine("papergraph: no annotated paper is left to train on");
            return ExitCode.Failed;
        }

        var words = CountWords(request.Raw, withEncoder: true, error, cancellation);
        var model = Train(trained, words, request.Options, error, cancellation);
        var scores = heldOut.Length > 0 ? CrossValidation.Score(heldOut, new Predictor(model, new ExtractionOptions())) : null;
        using var card = new StringWriter();
        new ModelCard
        {
            Name = Path.GetFileName(request.Output),
            Files = request.DescribeFiles(texts),
            Trained = trained,
            Options = request.Options,
            HeldOut = scores,
        }.Write(card);
        ModelFile.Save(model, card.ToString(), request.Output);
        if (scores is not null) ReportTable.Write(scores, output);
        return ExitCode.Done;
    }

    private static Dictionary<string, string> LicencesOf(string[] pairs)
    {
        var licences = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            licences[pair[..at]] = pair[(at + 1)..];
        }

        return licences;
    }

    private sealed class EpochLines(TextWriter error, int epochs) : IProgress<(int Epoch, double Loss)>
    {
        public void Report((int Epoch, double Loss) value) =>
            error.WriteLine(FormattableString.Invariant($"epoch {value.Epoch} of {epochs}: loss {value.Loss:F4} a token"));
    }
}
