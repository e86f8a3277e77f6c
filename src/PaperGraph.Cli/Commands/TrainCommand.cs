using System.Collections.Immutable;
using System.CommandLine;
using PaperGraph.Corpus;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Reports;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Evaluation.Training;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Model;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph train --gold FILE… -o MODEL</c>.</summary>
internal static class TrainCommand
{
    private const string Description = """
        Train an extraction model on annotated papers.

        The same files in the same order and the same seed give the same bytes. Papers that are held out are not trained on and scored at
        the end. Use the model with 'papergraph build --model'.

        Examples:
          papergraph train --gold labels.jsonl -o my.model
          papergraph train --gold labels.jsonl --raw dumps/*.jsonl.gz --hold-out test- --seed 7 -o my.model
        """;

    /// <summary>The command; scores of held-out papers go to <paramref name="output"/>, messages to <paramref name="error"/>.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var gold = new Option<string[]>("--gold") { Description = "Annotated papers, JSON Lines.", Required = true, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = true, HelpName = "FILE" };
        var raw = new Option<string[]>("--raw") { Description = "Papers to count words in, in any format that 'build' reads; without them the shipped model's counts are used.", AllowMultipleArgumentsPerToken = true, HelpName = "FILE" };
        var holdOut = new Option<string[]>("--hold-out") { Description = "Leave papers whose identifier begins so out of training, and score them.", AllowMultipleArgumentsPerToken = true, HelpName = "PREFIX" };
        var seed = new Option<ulong>("--seed") { Description = "Seed of the order in which examples are seen.", DefaultValueFactory = _ => 1, HelpName = "N" };
        var model = new Option<string>("--output", "-o") { Description = "File to write the model to.", Required = true, HelpName = "MODEL" };
        var command = new Command("train", Description) { gold, raw, holdOut, seed, model };
        command.SetAction((parsed, cancellation) => Task.FromResult((int)Guard(error, () => Run(
            parsed.GetRequiredValue(gold),
            parsed.GetValue(raw) ?? [],
            new TrainingOptions { Seed = parsed.GetValue(seed), HoldOut = [.. parsed.GetValue(holdOut) ?? []] },
            parsed.GetRequiredValue(model),
            output,
            error,
            cancellation))));
        return command;
    }

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

    /// <summary>All annotated papers; what was left out of them or changed is told.</summary>
    internal static ImmutableArray<GoldPaper> ReadGold(IReadOnlyList<string> files, TextWriter error)
    {
        var diagnostics = new List<Diagnostic>();
        var papers = GoldReader.Read(files, diagnostics);
        foreach (var diagnostic in diagnostics.Take(20)) error.WriteLine($"papergraph: {diagnostic.Place}: {diagnostic.Reason}");
        if (diagnostics.Count > 20) error.WriteLine($"papergraph: and {diagnostics.Count - 20} more");
        return papers;
    }

    /// <summary>How common words are in raw papers, or in those the shipped model was made from when there are none.</summary>
    internal static WordStatistics CountWords(IReadOnlyList<string> raw, TextWriter error, CancellationToken cancellation)
    {
        if (raw.Count == 0) return ExtractionModel.LoadShipped().Words;
        var corpus = CorpusReader.Read(raw, new CorpusOptions(), progress: null, cancellation);
        foreach (var diagnostic in corpus.Diagnostics.Where(diagnostic => diagnostic.IsRejection).Take(20))
            error.WriteLine($"papergraph: {diagnostic.Place}: {diagnostic.Reason}");
        if (corpus.Papers.IsEmpty) throw new InvalidDataException("the raw files hold no papers");
        error.WriteLine($"counting words in {corpus.Papers.Length} papers");
        return WordStatisticsTrainer.Train(corpus.Papers, cancellation: cancellation);
    }

    private static ExitCode Run(
        IReadOnlyList<string> gold,
        IReadOnlyList<string> raw,
        TrainingOptions options,
        string path,
        TextWriter output,
        TextWriter error,
        CancellationToken cancellation)
    {
        var papers = ReadGold(gold, error);
        var heldOut = papers.Where(options.IsHeldOut).ToArray();
        if (heldOut.Length == papers.Length)
        {
            error.WriteLine("papergraph: no annotated paper is left to train on");
            return ExitCode.Failed;
        }

        var words = CountWords(raw, error, cancellation);
        error.WriteLine($"training on {papers.Length - heldOut.Length} papers");
        var model = ModelTrainer.Train(papers, words, options, new EpochLines(error, options.Tagger.Epochs), cancellation);
        Save(model, path);
        if (heldOut.Length > 0) ReportTable.Write(CrossValidation.Score(heldOut, new Predictor(model, new ExtractionOptions())), output);
        return ExitCode.Done;
    }

    // Written beside and moved into place: a run that is killed leaves an earlier model whole.
    private static void Save(ExtractionModel model, string path)
    {
        var unfinished = path + ".part";
        try
        {
            using (var file = File.Create(unfinished)) model.Save(file);
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{path}: the model cannot be written there", fault);
        }
    }

    private sealed class EpochLines(TextWriter error, int epochs) : IProgress<(int Epoch, double Loss)>
    {
        public void Report((int Epoch, double Loss) value) =>
            error.WriteLine(FormattableString.Invariant($"epoch {value.Epoch} of {epochs}: loss {value.Loss:F4} a token"));
    }
}
