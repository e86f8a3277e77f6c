using System.CommandLine;
using PaperGraph.Cli.Extracting;
using PaperGraph.Cli.Terminal;
using PaperGraph.Corpus;
using PaperGraph.Model;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph extract [FILE]</c>.</summary>
internal static class ExtractCommand
{
    private const string Description = """
        Annotate papers: JSON Lines in, annotated JSON Lines out, in the same order.

        A filter: it reads a file (plain or gzip) or standard input and writes to standard output as it goes, each paper by itself. A line is
        what papers.jsonl of a build has: entities, abbreviations, repositories, links, relations. With a model of other labels, a
        line is {id, title, abstract, mentions: [{field, start, end, type, text, confidence}]}, which 'train' and 'evaluate' read. Offsets count
        in the texts of the line itself. Lines that cannot be read are reported and left out.

        Examples:
          papergraph extract papers.jsonl > annotated.jsonl
          zcat dump.jsonl.gz | papergraph extract | jq -r '.entities[].label' | sort | uniq -c
          papergraph extract abstracts.jsonl --model my.model
        """;

    /// <summary>The command; <paramref name="input"/> opens standard input, lines go to <paramref name="output"/>, messages to <paramref name="error"/>.</summary>
    public static Command Create(Func<Stream> input, TextWriter output, TextWriter error)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = "JSON Lines to read, plain or gzip; standard input when it is - or absent.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var model = new Option<string?>("--model") { Description = "Extract with this trained model, of any labels, instead of the one that ships.", HelpName = "MODEL" };
        var threads = new Option<int>("--threads") { Description = "Threads to use; 0 for one a processor.", DefaultValueFactory = _ => 0, HelpName = "N" };
        var strict = new Option<bool>("--strict") { Description = "Exit with 1 when any line was rejected." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Say nothing unless something fails." };
        threads.Validators.Add(static result =>
        {
            if (result.Tokens is [var token, ..] && int.TryParse(token.Value, out var n) && n < 0) result.AddError("--threads takes 0 or a positive number.");
        });
        file.Validators.Add(static result =>
        {
            foreach (var token in result.Tokens.Where(static token => token.Value.StartsWith('-') && token.Value.Length > 1))
                result.AddError($"There is no option '{token.Value}'. (A file of that name is given as './{token.Value}'.)");
        });
        var command = new Command("extract", Description) { file, model, threads, strict, quiet };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => (int)TrainCommand.Guard(error, () =>
            {
                var writer = new PaperLineWriter(ModelFile.Load(parsed.GetValue(model)));
                var path = parsed.GetValue(file);
                var isQuiet = parsed.GetValue(quiet);
                using var papers = new PaperLineReader(Open(path, input), path is null or "-" ? "-" : Path.GetFileName(path), new CorpusOptions().MaxLineLength);
                using var lines = TextOutputStream.Over(output);
                var run = new ExtractRun(
                    writer,
                    parsed.GetValue(threads) is var n and > 0 ? n : Environment.ProcessorCount,
                    diagnostic => Tell(diagnostic, isQuiet, error));
                var start = TimeProvider.System.GetTimestamp();
                run.Run(papers, lines, cancellation);
                var seconds = TimeProvider.System.GetElapsedTime(start).TotalSeconds;
                if (!isQuiet) error.WriteLine(FormattableString.Invariant($"{run.Papers} papers in {seconds:F1} s, {run.Papers / Math.Max(1e-3, seconds):F0} a second; {run.Rejected} lines rejected"));
                return parsed.GetValue(strict) && run.Rejected > 0 ? ExitCode.Rejected : ExitCode.Done;
            }),
            CancellationToken.None));
        return command;
    }

    private static Stream Open(string? path, Func<Stream> input)
    {
        if (path is null or "-") return input();
        if (!File.Exists(path)) throw new FileNotFoundException($"{path}: there is no such file", path);
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{path}: the file cannot be read", fault);
        }
    }

    private static void Tell(Diagnostic diagnostic, bool isQuiet, TextWriter error)
    {
        if (!isQuiet) error.WriteLine($"papergraph: {diagnostic.Place}: {diagnostic.Reason} ({diagnostic.Code.ToIdentifier()})");
    }
}
