using System.Text.RegularExpressions;

namespace PaperGraph.Cli.Tests.Commands;

/// <summary>A line of papers.jsonl from a few letters, so that a table of tests can hold whole builds.</summary>
/// <remarks>
/// <c>id:title:abstract</c>, then apart by blanks: <c>concept@start-end</c> in the title or <c>concept#start-end</c> in the abstract,
/// perhaps with <c>=Label</c>, <c>/Type</c>, <c>!role</c>, <c>*confidence</c>; <c>&gt;head~type~tail</c>, a relation; <c>^address</c>, a
/// repository.
/// </remarks>
internal static partial class SmallPaper
{
    public static string Line(string paper)
    {
        var head = Head().Match(paper);
        var parts = paper[head.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var entities = parts.Select(static part => Mention().Match(part)).Where(static match => match.Success)
            .GroupBy(static match => match.Groups["id"].Value, StringComparer.Ordinal).Select(Entity);
        var relations = parts.Where(static part => part[0] == '>').Select(static part => part[1..].Split('~'))
            .Select(static ends => $$"""{"head":"{{ends[0]}}","type":"{{ends[1]}}","tail":"{{ends[2]}}","confidence":0.5}""");
        var repositories = parts.Where(static part => part[0] == '^').Select(static part => $$"""{"url":"{{part[1..]}}"}""");
        return $$"""{"id":"{{head.Groups[1]}}","title":"{{head.Groups[2]}}","abstract":"{{head.Groups[3]}}","entities":[{{string.Join(',', entities)}}],"""
            + $$""" "relations":[{{string.Join(',', relations)}}],"repositories":[{{string.Join(',', repositories)}}]}""";
    }

    private static string Entity(IGrouping<string, Match> mentions)
    {
        var first = mentions.First();
        var places = mentions.Select(static match =>
            $$"""{"field":"{{(match.Groups["in"].Value == "@" ? "title" : "abstract")}}","start":{{match.Groups["start"]}},"end":{{match.Groups["end"]}}}""");
        return $$"""{"id":"{{mentions.Key}}","label":"{{Or(first, "label", mentions.Key.ToUpperInvariant())}}","type":"{{Or(first, "type", "Concept")}}","""
            + $$""" "role":"{{Or(first, "role", "mentions")}}","confidence":{{Or(first, "sure", "0.5")}},"mentions":[{{string.Join(',', places)}}]}""";
    }

    private static string Or(Match match, string group, string other) => match.Groups[group] is { Success: true } found ? found.Value : other;

    [GeneratedRegex("^([^:]*):([^:]*):([^ ]*)")]
    private static partial Regex Head();

    [GeneratedRegex(
        "^(?<id>[a-z]+)(?<in>[@#])(?<start>[0-9]+)-(?<end>[0-9]+)"
        + "(=(?<label>[A-Za-z]+))?(/(?<type>[A-Za-z]+))?(!(?<role>[a-z]+))?([*](?<sure>[0-9.]+))?$")]
    private static partial Regex Mention();
}
