using System.CommandLine;
using PaperGraph.Cli.Converting;
using PaperGraph.Cli.Graphs;
using PaperGraph.Rdf;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph convert IN OUT</c>.</summary>
internal static class ConvertCommand
{
    private const string Description = """
        Convert RDF from one syntax to another.

        The names say the syntaxes: .nt, .nq, .ttl, .trig, .jsonld, .rdf (read only), each also with .gz, and .pgd for a saved dataset, which
        'papergraph query' opens at once. A statement that cannot be read is told with its line and left out; the rest is converted.

        Examples:
          papergraph convert output/graph.nq graph.trig
          papergraph convert ontology.rdf ontology.ttl --pretty
          papergraph convert dump.nt.gz dump.pgd
          papergraph convert - - --from nt --to ttl < in.nt > out.ttl
        """;

    private static readonly (string Name, RdfSyntax Syntax)[] Syntaxes =
    [
        ("nt", RdfSyntax.NTriples), ("nq", RdfSyntax.NQuads), ("ttl", RdfSyntax.Turtle), ("trig", RdfSyntax.TriG), ("rdf", RdfSyntax.RdfXml),
        ("jsonld", RdfSyntax.JsonLd),
    ];

    /// <summary>The command; a document for <c>-</c> goes to <paramref name="output"/>, messages to <paramref name="error"/>.</summary>
    public static Command Create(Func<Stream> input, TextWriter output, TextWriter error)
    {
        var from = new Argument<string>("IN") { Description = "What to read; - for standard input." };
        var to = new Argument<string>("OUT") { Description = "What to write; - for standard output. An earlier file is replaced at the very end." };
        var fromSyntax = SyntaxOption("--from", "The syntax of IN, where its name does not say it.");
        var toSyntax = SyntaxOption("--to", "The syntax of OUT, where its name does not say it.");
        var baseIri = new Option<string?>("--base") { Description = "What relative IRIs are resolved against, in place of the file's own address.", HelpName = "IRI" };
        var pretty = new Option<bool>("--pretty") { Description = "Sort, group by subject, leave out repetitions. Takes all statements into memory." };
        var strict = new Option<bool>("--strict") { Description = "Exit with 1 when any statement was left out." };
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Say nothing unless something is wrong." };
        baseIri.Validators.Add(result =>
        {
            if (!Iri.TryCreate(result.GetValueOrDefault<string>(), out _)) result.AddError("--base takes an absolute IRI.");
        });

        var command = new Command("convert", Description) { from, to, fromSyntax, toSyntax, baseIri, pretty, strict, quiet };
        command.Validators.Add(result =>
        {
            if (result.GetValue(to) == GraphFiles.Standard && result.GetResult(toSyntax) is null) result.AddError("Standard output has no name that says its syntax: give --to.");
            if (result.GetValue(from) == GraphFiles.Standard && result.GetResult(fromSyntax) is null) result.AddError("Standard input has no name that says its syntax: give --from.");
        });
        command.SetAction((parsed, cancellation) => Task.Run(
            () =>
            {
                var request = new ConvertRequest
                {
                    Input = parsed.GetRequiredValue(from),
                    Output = parsed.GetRequiredValue(to),
                    From = SyntaxOf(parsed.GetValue(fromSyntax)),
                    To = SyntaxOf(parsed.GetValue(toSyntax)),
                    BaseIri = parsed.GetValue(baseIri) is { } text ? new Iri(text) : null,
                    Pretty = parsed.GetValue(pretty),
                    Quiet = parsed.GetValue(quiet),
                };
                using var stream = request.Input == GraphFiles.Standard ? input() : Stream.Null;
                return (int)ConvertRun.Run(request, stream, output, error, parsed.GetValue(strict), cancellation);
            },
            CancellationToken.None));
        return command;
    }

    private static Option<string?> SyntaxOption(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description };
        option.AcceptOnlyFromAmong([.. Syntaxes.Select(static syntax => syntax.Name)]);
        return option;
    }

    private static RdfSyntax? SyntaxOf(string? name)
    {
        foreach (var (known, syntax) in Syntaxes)
        {
            if (known == name) return syntax;
        }

        return null;
    }
}
