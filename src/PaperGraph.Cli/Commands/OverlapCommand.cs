using System.CommandLine;
using PaperGraph.Analysis.Overlap;
using PaperGraph.Cli.Overlapping;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph overlap concepts|papers|groups [A B …] [-d DIR]</c>.</summary>
internal static class OverlapCommand
{
    private const string Description = """
        Compare the concepts, papers or groups of papers of a build: what they share, and whether it is more than chance.

        Without names the strongest pairs of all are listed; with one name, its pairs with all others; with several, the pairs among them.
        Two groups by name are compared concept by concept: shared concepts with the papers of both, what is distinctive of either, what
        either lacks. Concepts are named by id or label, papers by id. CSV and JSON have all measures, tables the more telling ones.

        Examples:
          papergraph overlap concepts -d output
          papergraph overlap concepts "diffusion model" --measure npmi --min-count 3
          papergraph overlap papers 2699.00001
          papergraph overlap groups --by year
          papergraph overlap groups a.csv b.csv --format csv > shared.csv
          papergraph overlap groups ours theirs --ids ours.txt --ids theirs.txt
        """;

    /// <summary>The command; tables go to <paramref name="output"/>, messages to <paramref name="error"/>.</summary>
    public static Command Create(TextWriter output, TextWriter error) => new("overlap", Description)
    {
        Of(OverlapSubject.Concepts, "Concepts that papers have together.", output, error),
        Of(OverlapSubject.Papers, "Papers that have concepts in common.", output, error),
        Of(OverlapSubject.Groups, "Groups of papers: source files, years, categories, or lists of ids.", output, error),
    };

    private static Command Of(OverlapSubject subject, string description, TextWriter output, TextWriter error)
    {
        var names = new Argument<string[]>("NAME") { Description = "What to compare; nothing for all.", Arity = ArgumentArity.ZeroOrMore };
        names.Validators.Add(static result =>
        {
            // An option that this subject does not have would be taken for a name.
            if (result.Tokens.FirstOrDefault(static token => token.Value.StartsWith("--", StringComparison.Ordinal)) is { } option)
                result.AddError($"There is no option {option.Value} here.");
        });
        var data = new Option<string>("--data", "-d")
        {
            Description = "The folder of a build, or its papers.jsonl.",
            DefaultValueFactory = static _ => "output",
            HelpName = "PATH",
        };
        var measure = new Option<string?>("--measure") { Description = "What to rank by." };
        measure.AcceptOnlyFromAmong([.. subject == OverlapSubject.Papers
            ? MeasureNames.OfPapers.Select(static entry => entry.Name)
            : MeasureNames.OfSets.Select(static entry => entry.Name)]);
        var least = new Option<int?>("--min-count") { Description = "List only what at least so many papers (of papers and groups: concepts) share.", HelpName = "N" };
        var top = new Option<int>("--top") { Description = "List so many rows, or of each list so many.", DefaultValueFactory = static _ => 20, HelpName = "N" };
        var format = new Option<OverlapFormat>("--format") { Description = "How to write: table, csv or json." };
        format.AcceptOnlyFromAmong([.. Enum.GetNames<OverlapFormat>().Select(static name => name.ToLowerInvariant())]);
        var by = new Option<GroupField>("--by") { Description = "What papers are grouped by: source, year or category." };
        by.AcceptOnlyFromAmong([.. Enum.GetNames<GroupField>().Select(static name => name.ToLowerInvariant())]);
        var ids = new Option<string[]>("--ids")
        {
            Description = "A group of one's own: a file with the id of a paper on each line. The group has the file's name without its ending.",
            HelpName = "FILE",
        };
        AtLeast(least, 1);
        AtLeast(top, 1);

        var command = new Command(subject.ToString().ToLowerInvariant(), description) { names, data, measure, least, top, format };
        if (subject == OverlapSubject.Groups)
        {
            command.Add(by);
            command.Add(ids);
            command.Validators.Add(result =>
            {
                if (result.GetResult(by) is { Implicit: false } && result.GetResult(ids) is { Implicit: false }) result.AddError("Give --by or --ids, not both.");
            });
        }

        command.SetAction((parsed, cancellation) => Task.Run(
            () => (int)OverlapRun.Run(
                new OverlapRequest
                {
                    Subject = subject,
                    Names = [.. parsed.GetValue(names) ?? []],
                    Data = parsed.GetRequiredValue(data),
                    By = subject == OverlapSubject.Groups ? parsed.GetValue(by) : GroupField.Source,
                    IdFiles = subject == OverlapSubject.Groups ? [.. parsed.GetValue(ids) ?? []] : [],
                    Measure = parsed.GetValue(measure),
                    MinCount = parsed.GetValue(least),
                    Top = parsed.GetValue(top),
                    Format = parsed.GetValue(format),
                },
                output,
                error,
                cancellation),
            CancellationToken.None));
        return command;
    }

    private static void AtLeast<T>(Option<T> option, int least) => option.Validators.Add(result =>
    {
        // What is no number at all has its message from the parser.
        if (result.Tokens is [var token, ..] && int.TryParse(token.Value, out var number) && number < least)
            result.AddError($"{option.Name} takes a number from {least} on.");
    });
}
