using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PaperGraph.Cli.Building;
using PaperGraph.Cli.Terminal;
using PaperGraph.Corpus;
using PaperGraph.Export;
using PaperGraph.Export.Output;
using PaperGraph.Rdf;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph build INPUT… -o DIR</c>.</summary>
internal static class BuildCommand
{
    private const string Description = """
        Build a knowledge graph from paper titles and abstracts.

        Inputs are files, folders and globs; each file's format is found from its content (listing pages as text, JSON Lines, CSV, TSV; .gz
        is read directly). What cannot be read is reported, written to rejected.jsonl and counted; the rest is built.

        Examples:
          papergraph build papers.jsonl -o graph
          papergraph build library.csv 'dumps/**/*.jsonl.gz' -o graph --threads 2
          papergraph build notes/ -o graph --thesaurus my-terms.tsv --strict
        """;

    /// <summary>The command; messages go to <paramref name="error"/>.</summary>
    public static Command Create(TextWriter error)
    {
        var inputs = new Argument<string[]>("INPUT") { Description = "Files, folders or globs to read.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "Folder to write. An earlier output there is replaced as a whole, at the end.", Required = true, HelpName = "DIR" };
        var format = new Option<string?>("--format") { Description = "Read every file as this format instead of finding it from the content." };
        format.AcceptOnlyFromAmong([.. CorpusFormats.Known]);
        var thesaurus = new Option<string?>("--thesaurus") { Description = "Tab-separated file that forces or forbids merges: merge, split, drop and type lines.", HelpName = "FILE" };
        var model = new Option<string?>("--model") { Description = "Extract with this trained model instead of the one that ships.", HelpName = "FILE" };
        var baseIri = new Option<string>("--base") { Description = "Prefix of all resource IRIs.", DefaultValueFactory = _ => ExportContext.DefaultBaseIri, HelpName = "IRI" };
        var threads = new Option<int>("--threads") { Description = "Threads to use; 0 for one a processor. The output does not depend on it.", DefaultValueFactory = _ => 0, HelpName = "N" };
        var index = new Option<bool>("--index") { Description = "Write graph.pgd too, which 'papergraph query' opens at once. Takes memory for all quads." };
        var network = new NetworkArguments();
        var strict = new Option<bool>("--strict") { Description = "Exit with 1 when any input was rejected." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Say nothing unless something fails." };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Log what is done, and every diagnostic." };
        threads.Validators.Add(static result =>
        {
            // What is no number at all has its message from the parser.
            if (result.Tokens is [var token, ..] && int.TryParse(token.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var n) && n < 0)
                result.AddError("--threads takes 0 or a positive number.");
        });
        baseIri.Validators.Add(result =>
        {
            var value = result.GetValueOrDefault<string>();
            if (!Iri.TryCreate(value, out _) || !(value.EndsWith('/') || value.EndsWith('#')))
                result.AddError($"--base takes an absolute IRI that ends in / or #, not '{value}'.");
        });
        inputs.Validators.Add(static result =>
        {
            // What looks like an option and is none would otherwise be taken for an input.
            foreach (var token in result.Tokens.Where(static token => token.Value.StartsWith('-')))
                result.AddError($"There is no option '{token.Value}'. (A file of that name is given as './{token.Value}'.)");
            RefuseEmpty(result);
        });
        foreach (var path in (Option[])[output, thesaurus, model]) path.Validators.Add(RefuseEmpty);

        var command = new Command("build", Description) { inputs, output, format, thesaurus, model, baseIri, threads, index, strict, quiet, verbose };
        network.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var request = new BuildRequest
            {
                Inputs = [.. parsed.GetRequiredValue(inputs)],
                Output = parsed.GetRequiredValue(output),
                Format = parsed.GetValue(format),
                Thesaurus = parsed.GetValue(thesaurus),
                Model = parsed.GetValue(model),
                BaseIri = parsed.GetRequiredValue(baseIri),
                Threads = parsed.GetValue(threads) is var n and > 0 ? n : Environment.ProcessorCount,
                Index = parsed.GetValue(index),
                Network = network.Network(parsed),
                Also = network.Also(parsed),
            };
            var talk = parsed.GetValue(quiet) ? Verbosity.Quiet : parsed.GetValue(verbose) ? Verbosity.Verbose : Verbosity.Normal;

            // On another thread, because Ctrl+C is listened for only once this returns.
            return Task.Run(() => (int)Run(request, talk, parsed.GetValue(strict), error, cancellation), CancellationToken.None);
        });
        return command;
    }

    private static void RefuseEmpty(SymbolResult result)
    {
        if (result.Tokens.Any(static token => string.IsNullOrWhiteSpace(token.Value))) result.AddError("A path is empty.");
    }

    private static ExitCode Run(BuildRequest request, Verbosity verbosity, bool strict, TextWriter error, CancellationToken cancellation)
    {
        using var reporter = BuildReporter.Create(verbosity, error);
        try
        {
            var outcome = reporter.Track(progress => GraphBuild.Run(request, progress, reporter.Logger, cancellation));
            reporter.Summarise(request, outcome);
            return strict && outcome.RejectionCount > 0 ? ExitCode.Rejected : ExitCode.Done;
        }
        catch (Exception fault) when (fault is BuildException or OutputException)
        {
            error.WriteLine($"papergraph: {fault.Message}");
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            error.WriteLine("papergraph: stopped; what stood in the output folder is untouched");
            return ExitCode.Failed;
        }
    }
}
