using System.Globalization;
using PaperGraph.Rdf;
using PaperGraph.Rdf.Shacl;

namespace PaperGraph.Cli.Validating;

/// <summary>A report for people: counts by shape and rule, then a line with its place for each result, and one of what is concerned.</summary>
internal sealed class ReportText(ValidationReport report, SourcePlace?[] places, ShapesGraph shapes, PrefixMap prefixes)
{
    private readonly TermText _terms = new(prefixes);

    public void Write(TextWriter output)
    {
        if (report.Conforms)
        {
            output.WriteLine("conforms");
            return;
        }

        output.WriteLine($"does not conform: {Number(report.ResultCount)} {(report.ResultCount == 1 ? "result" : "results")}");
        foreach (var count in report.Counts.OrderByDescending(count => count.Count))
        {
            var path = shapes.PathOf(count.SourceShape) is { } found ? " " + _terms.Of(found) : "";
            output.WriteLine(
                $"{Number(count.Count),8}  {Local(count.Severity)}  {Rule(count.SourceConstraintComponent)} of {Owner(count.SourceShape)}{path}");
        }

        for (var i = 0; i < report.Results.Length; i++) Write(report.Results[i], places[i], output);
        if (report.ResultCount <= report.Results.Length) return;
        output.WriteLine();
        output.WriteLine($"and {Number(report.ResultCount - report.Results.Length)} more; --limit shows them");
    }

    private void Write(ValidationResult result, SourcePlace? place, TextWriter output)
    {
        output.WriteLine();
        foreach (var message in result.Messages)
            output.WriteLine($"{(place is null ? "" : place + ": ")}{Local(result.Severity)}: {message.LexicalForm}");
        var path = result.ResultPath is { } found ? $", path {_terms.Of(found)}" : "";
        var value = result.Value is { } wrong && wrong != result.FocusNode ? $", value {_terms.Of(wrong)}" : "";
        output.WriteLine(
            $"    node {_terms.Of(result.FocusNode)}{path}{value}, rule {Rule(result.SourceConstraintComponent)} of {Owner(result.SourceShape)}");
    }

    private string Owner(Term shape) => _terms.Of(shapes.OwnerOf(shape));

    /// <summary>The parameter that the rule is written with.</summary>
    private static string Rule(Iri component)
    {
        var name = Local(component).Replace("ConstraintComponent", "", StringComparison.Ordinal);
        return $"sh:{char.ToLowerInvariant(name[0])}{name[1..]}";
    }

    private static string Local(Iri iri) => iri.Value[(iri.Value.LastIndexOfAny(['#', '/']) + 1)..];

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
