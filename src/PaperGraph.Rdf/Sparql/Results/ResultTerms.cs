namespace PaperGraph.Rdf.Sparql.Results;

/// <summary>Makes terms of the pieces that JSON and XML give. Each returns what is wrong, or null.</summary>
internal sealed class ResultTerms
{
    private readonly BlankNodeLabels _fresh = new();
    private readonly Dictionary<byte[], byte[]> _renamed = new(Utf8Comparer.Instance);
    private readonly Utf8Scratch _scratch = new();

    public static string? Iri(ReadOnlySpan<byte> text, out TermView iri)
    {
        iri = TermView.Iri(text);
        if (!Utf8Iri.HasScheme(text)) return $"'{ResultsInput.String(text)}' is no absolute IRI: it begins with no scheme";
        var at = Utf8Iri.IndexOfForbidden(text);
        return at < 0 ? null : $"an IRI must not hold {Utf8Faults.Character(text[at..])}";
    }

    /// <summary>A blank node; formats let labels be any text, N-Triples does not, so some get others.</summary>
    public TermView BlankNode(ReadOnlySpan<byte> label)
    {
        var isSound = !label.IsEmpty && Utf8Names.Label(label, out _) == label.Length;
        if (isSound && !BlankNodeLabels.NeedsEscape(label)) return TermView.BlankNode(label);
        var renamed = _renamed.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (!renamed.TryGetValue(label, out var other)) renamed[label] = other = _fresh.Next().ToArray();
        return TermView.BlankNode(other);
    }

    /// <summary>
    /// A literal with a language tag, a datatype or neither; empty for what is absent. A datatype beside a tag plays no part.
    /// </summary>
    public string? Literal(ReadOnlySpan<byte> text, ReadOnlySpan<byte> language, ReadOnlySpan<byte> datatype, out TermView literal)
    {
        literal = TermView.Literal(text);
        if (!language.IsEmpty)
        {
            if (Utf8Language.Fault(language, out var length) is not null || length < language.Length)
                return $"'{ResultsInput.String(language)}' is no language tag";
            _scratch.CutAt(0);
            literal = TermView.TaggedLiteral(text, Utf8Language.Lower(language, _scratch));
            return null;
        }

        if (datatype.IsEmpty) return null;
        if (Iri(datatype, out _) is { } fault) return fault;
        if (datatype.SequenceEqual(RdfTerms.LangString)) return "a literal of type rdf:langString needs a language tag";
        literal = TermView.Literal(text, datatype);
        return null;
    }
}
