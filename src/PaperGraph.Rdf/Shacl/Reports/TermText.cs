using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Shacl;

/// <summary>Terms and paths for people, as messages have them: IRIs shortened by prefixes, long texts cut. Immutable.</summary>
/// <param name="prefixes">What IRIs are shortened by; null for prefixes that everybody uses.</param>
public sealed class TermText(PrefixMap? prefixes)
{
    private const int Longest = 80;

    private readonly PrefixMap _prefixes = prefixes ?? WellKnownNamespaces.All;

    /// <summary>A term, much as Turtle writes it.</summary>
    public string Of(Term term)
    {
        if (term.Kind == TermKind.Iri) return Of(new Iri(term.Text));
        if (term.Kind != TermKind.Literal) return term.ToString();
        var literal = term.AsLiteral();
        var isPlain = literal.Datatype == Xsd.Integer || literal.Datatype == Xsd.Decimal;
        if (isPlain && literal.LexicalForm is [.., >= '0' and <= '9']) return Cut(literal.LexicalForm);
        if (literal.Datatype == Xsd.Boolean && literal.LexicalForm is "true" or "false") return literal.LexicalForm;
        var quoted = $"\"{Cut(literal.LexicalForm)}\"";
        if (literal.Language is { } language) return $"{quoted}@{language}";
        return literal.Datatype == Xsd.String ? quoted : $"{quoted}^^{Of(literal.Datatype)}";
    }

    /// <summary>An IRI: prefix and local name, or whole between angle brackets.</summary>
    public string Of(Iri iri) => _prefixes.TryShorten(iri.Value, out var prefix, out var local) ? $"{prefix}:{local}" : iri.ToString();

    internal string Of(IEnumerable<Term> terms) => string.Join(", ", terms.Select(Of));

    /// <summary>A path as SPARQL writes it.</summary>
    public string Of(PropertyPath path) => path switch
    {
        LinkPath link => Of(link.Predicate),
        InversePath inverse => "^" + Part(inverse.Path),
        SequencePath sequence => $"{Part(sequence.First)}/{Part(sequence.Second)}",
        AlternativePath alternative => $"{Of(alternative.One)}|{Of(alternative.Other)}",
        ZeroOrMorePath more => Part(more.Path) + "*",
        OneOrMorePath more => Part(more.Path) + "+",
        ZeroOrOnePath one => Part(one.Path) + "?",
        _ => path.ToString(),
    };

    private string Part(PropertyPath path) => path is LinkPath or SequencePath ? Of(path) : $"({Of(path)})";

    private static string Cut(string text)
    {
        if (text.Length <= Longest) return text;
        var end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text[..end] + "…";
    }
}
