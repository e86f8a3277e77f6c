using System.Text.RegularExpressions;
using PaperGraph.Rdf;
using PaperGraph.Rdf.Sparql;

namespace PaperGraph.Cli.Questions;

/// <summary>
/// Makes terms of the texts that a user gives. <c>&lt;iri&gt;</c>, a prefixed name with a prefix of the query, and a literal in quotation marks
/// are what they say; everything else is taken by the parameter's kind. A text is never put into a query.
/// </summary>
internal sealed partial class ParameterValues(SparqlQuery query, ResourceNames names)
{
    private readonly SparqlParserOptions _names = new() { Prefixes = query.Prefixes, BaseIri = query.BaseIri };

    /// <summary>The term of a value.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="parameter">What the query declares about it; null for nothing.</param>
    /// <param name="value">The text.</param>
    /// <exception cref="ParameterException">The text is no value of this parameter.</exception>
    public Term Read(string name, QuestionParameter? parameter, string value)
    {
        if (!IsTerm(parameter, value)) return ByKind(name, parameter, value);
        var term = Explicit(name, value);
        var isResource = parameter?.Kind is ParameterKind.Paper or ParameterKind.Concept or ParameterKind.Iri;
        return parameter is null || isResource == (term.Kind == TermKind.Iri)
            ? term
            : throw Bad(name, value, $"is {(isResource ? "a literal" : "an IRI")}, and the parameter is of kind {parameter.KindName}");
    }

    private static ParameterException Bad(string name, string value, string reason) => new($"{name}: '{value}' {reason}");

    private bool IsTerm(QuestionParameter? parameter, string value)
    {
        if (value.StartsWith('"') || value.StartsWith('\'')) return true;
        if (parameter?.Kind == ParameterKind.Text) return false;
        if (value.StartsWith('<')) return true;
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        return colon >= 0 && query.Prefixes.Prefixes.Any(prefix => prefix.Prefix.AsSpan().SequenceEqual(value.AsSpan(0, colon)));
    }

    private Term Explicit(string name, string value)
    {
        try
        {
            return SparqlParser.ParseTerm(value, _names);
        }
        catch (SparqlSyntaxException fault)
        {
            throw Bad(name, value, $"is no term: {fault.Reason}");
        }
    }

    private Term ByKind(string name, QuestionParameter? parameter, string value)
    {
        switch (parameter?.Kind)
        {
            case ParameterKind.Paper:
                return names.Paper(value) ?? throw Bad(name, value, $"names no paper of the data: there is no <{names.PaperIri(value)}>");
            case ParameterKind.Concept:
                return Concept(name, value);
            case ParameterKind.Text:
                return Text(name, value);
            case ParameterKind.Iri:
                return Iri.TryCreate(value, out var iri)
                    ? iri
                    : throw Bad(name, value, "is no absolute IRI, and no name with a prefix of the query");
            case ParameterKind.Integer:
                return IntegerForm().IsMatch(value) ? new Literal(value, Xsd.Integer) : throw Bad(name, value, "is no whole number");
            case ParameterKind.Decimal:
                return DecimalForm().IsMatch(value) ? new Literal(value, Xsd.Decimal) : throw Bad(name, value, "is no number like 0.5");
            case ParameterKind.Year:
                return YearForm().IsMatch(value) ? new Literal(value, Xsd.GYear) : throw Bad(name, value, "is no year of four digits");
            default:
                return Undeclared(name, value);
        }
    }

    private static Literal Text(string name, string value)
    {
        try
        {
            return new Literal(value);
        }
        catch (ArgumentException)
        {
            throw Bad(name, value, "is no text of Unicode");
        }
    }

    private Term Concept(string name, string value)
    {
        var found = names.Concepts(value);
        if (found is [var one]) return one;
        if (found.Length > 1) throw Bad(name, value, $"is a label of several concepts; say which: {string.Join(", ", found)}");
        var near = names.LabelsWith(value);
        var hint = near.IsEmpty ? "" : $"; labels with it in: {string.Join(", ", near)}";
        throw Bad(name, value, $"is neither identifier nor label of a concept{hint}");
    }

    // A number or true, false: what has no kind must say itself what it is.
    private Term Undeclared(string name, string value)
    {
        try
        {
            if (SparqlParser.ParseTerm(value, _names) is { Kind: TermKind.Literal } literal) return literal;
        }
        catch (SparqlSyntaxException)
        {
            // Told below, with what could be meant.
        }

        throw Bad(
            name, value, "is no term: write <iri>, a name with a prefix of the query, a number, true, false, or \"text\" in quotation marks");
    }

    [GeneratedRegex("^[+-]?[0-9]{1,100}$", RegexOptions.None, 1000)]
    private static partial Regex IntegerForm();

    [GeneratedRegex(@"^[+-]?([0-9]{1,20}(\.[0-9]{0,20})?|\.[0-9]{1,20})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DecimalForm();

    [GeneratedRegex("^-?[0-9]{4,9}$", RegexOptions.None, 1000)]
    private static partial Regex YearForm();
}
