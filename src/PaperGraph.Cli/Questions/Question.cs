using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PaperGraph.Rdf.Sparql;

namespace PaperGraph.Cli.Questions;

/// <summary>
/// A query in SPARQL with what its comments at the top say to people: the question on the first line, then a line for each parameter,
/// <c># @param NAME KIND[?] [= DEFAULT] [e.g. EXAMPLE] -- MEANING</c>.
/// </summary>
internal sealed partial record Question
{
    private const string Form = "# @param NAME KIND [= DEFAULT] [e.g. EXAMPLE] -- MEANING";

    /// <summary>The name of its file, without number and extension.</summary>
    public required string Name { get; init; }

    /// <summary>The number at the beginning of the file's name; 0 for none.</summary>
    public required int Number { get; init; }

    /// <summary>The question in a line; empty for a query that does not say.</summary>
    public required string Summary { get; init; }

    /// <summary>In the order in which they are declared.</summary>
    public required ImmutableArray<QuestionParameter> Parameters { get; init; }

    /// <summary>The whole query.</summary>
    public required string Text { get; init; }

    /// <summary>Reads the comments of a query.</summary>
    /// <param name="fileName">Without folder; <c>03-papers-sharing-concepts.rq</c>.</param>
    /// <param name="text">The query.</param>
    /// <exception cref="SparqlSyntaxException">A parameter is not declared as it should be.</exception>
    public static Question Read(string fileName, string text)
    {
        var summary = "";
        var parameters = ImmutableArray.CreateBuilder<QuestionParameter>();
        var line = 0;
        foreach (var row in text.EnumerateLines())
        {
            line++;
            var comment = row.Trim();
            if (comment.IsEmpty) continue;
            if (comment[0] != '#') break;
            comment = comment.TrimStart('#').Trim();
            if (!comment.StartsWith("@param", StringComparison.Ordinal))
            {
                if (summary.Length == 0) summary = comment.ToString();
                continue;
            }

            var parameter = Parameter(comment.ToString(), line);
            if (parameters.Any(other => other.Name == parameter.Name))
                throw new SparqlSyntaxException(line, 1, $"the parameter {parameter.Name} is declared twice");
            parameters.Add(parameter);
        }

        var name = FileName().Match(fileName);
        return new Question
        {
            Name = name.Groups["name"].Value,
            Number = name.Groups["number"] is { Success: true, Value: var number } ? int.Parse(number, CultureInfo.InvariantCulture) : 0,
            Summary = summary,
            Parameters = parameters.ToImmutable(),
            Text = text,
        };
    }

    private static QuestionParameter Parameter(string comment, int line)
    {
        var match = Declaration().Match(comment);
        if (!match.Success) throw new SparqlSyntaxException(line, 1, $"a parameter is declared as '{Form}'");
        var kinds = Enum.GetNames<ParameterKind>().Select(static name => name.ToLowerInvariant());
        var kind = match.Groups["kind"].Value;
        if (!kinds.Contains(kind, StringComparer.Ordinal))
            throw new SparqlSyntaxException(line, 1, $"'{kind}' is no kind of parameter: the kinds are {string.Join(", ", kinds)}");
        var (given, example) = (match.Groups["default"], match.Groups["example"]);
        return new QuestionParameter(
            match.Groups["name"].Value,
            Enum.Parse<ParameterKind>(kind, ignoreCase: true),
            !given.Success && !match.Groups["optional"].Success,
            given.Success ? given.Value : null,
            example.Success ? example.Value : null,
            match.Groups["meaning"].Value);
    }

    [GeneratedRegex(@"^(?:(?<number>[0-9]{1,6})-)?(?<name>.*?)(?:\.rq)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileName();

    [GeneratedRegex(
        @"^@param\s+[?$]?(?<name>\w+)\s+(?<kind>\w+)(?<optional>\?)?(\s+=\s+(?<default>.+?))?(\s+e\.g\.\s+(?<example>.+?))?\s+--\s+(?<meaning>.+)$",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Declaration();
}
