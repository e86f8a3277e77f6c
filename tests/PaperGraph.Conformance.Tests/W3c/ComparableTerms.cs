using System.Globalization;
using System.Numerics;
using PaperGraph.Rdf;

namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>Terms made such that those which a test takes for the same are the same.</summary>
internal static class ComparableTerms
{
    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
    private const string XsdNamespace = "http://www.w3.org/2001/XMLSchema#";

    /// <summary>A number with one lexical form for each value of its datatype; any other term as it is.</summary>
    public static Term Canonical(Term term)
    {
        if (term.Kind != TermKind.Literal) return term;
        var literal = term.AsLiteral();
        if (literal.Language is not null || !literal.Datatype.Value.StartsWith(XsdNamespace, StringComparison.Ordinal)) return term;
        var canonical = literal.Datatype.Value[XsdNamespace.Length..] switch
        {
            "float" or "double" => Floating(literal.LexicalForm),
            "decimal" => Exact(literal.LexicalForm),
            "integer" or "long" or "int" or "short" or "byte" or "nonNegativeInteger" or "positiveInteger" or "nonPositiveInteger"
                or "negativeInteger" or "unsignedLong" or "unsignedInt" or "unsignedShort" or "unsignedByte" => Whole(literal.LexicalForm),
            _ => null,
        };
        return canonical is null ? term : new Literal(canonical, literal.Datatype);
    }

    /// <summary>
    /// The term as far as CSV keeps it: its text as a plain string, and one that begins with <c>_:</c> as a blank node. Empty text is not
    /// told from what is unbound, and numbers are compared by value.
    /// </summary>
    public static Term Text(Term term)
    {
        if (term.Kind is TermKind.None or TermKind.BlankNode) return term;
        if (term.Text.Length == 0) return default;
        if (term.Text.StartsWith("_:", StringComparison.Ordinal)) return new BlankNode(term.Text[2..]);
        return new Literal(Floating(term.Text) ?? term.Text);
    }

    private static string? Floating(string text) =>
        double.TryParse(text, Number, CultureInfo.InvariantCulture, out var value)
            ? value.ToString("R", CultureInfo.InvariantCulture)
            : null;

    private static string? Exact(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point < 0) return Whole(text);
        // Digits after the point that say nothing are cut, and the rest is a whole number at its scale.
        var fraction = text[(point + 1)..].TrimEnd('0');
        return Whole(text[..point] + fraction) is { } digits ? (fraction.Length == 0 ? digits : $"{digits}E-{fraction.Length}") : null;
    }

    private static string? Whole(string text) =>
        BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value.ToString(CultureInfo.InvariantCulture)
            : null;
}
