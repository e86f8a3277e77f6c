namespace PaperGraph.Rdf;

/// <summary>Terms of strings as UTF-8.</summary>
internal static class TermEncoder
{
    /// <summary>The term, good until the scratch is cut.</summary>
    /// <exception cref="ArgumentException">It is no term.</exception>
    public static TermView Append(this Utf8Scratch scratch, scoped in Term term)
    {
        var text = Encoded(scratch, term.Text);
        return term.Kind switch
        {
            TermKind.Iri => TermView.Iri(text),
            TermKind.BlankNode => TermView.BlankNode(text),
            TermKind.Literal when term.IsTagged => TermView.TaggedLiteral(text, Encoded(scratch, term.Qualifier)),
            TermKind.Literal => TermView.Literal(text, Encoded(scratch, term.Qualifier)),
            _ => throw new ArgumentException("What is no term cannot be written.", nameof(term)),
        };
    }

    /// <summary>The triple as a quad, good until the scratch is cut.</summary>
    public static QuadView Append(this Utf8Scratch scratch, scoped in Triple triple, scoped in GraphName graph = default) => new(
        scratch.Append(triple.Subject),
        TermView.Iri(Encoded(scratch, triple.Predicate.Value)),
        scratch.Append(triple.Object),
        graph.IsDefault ? default : scratch.Append(graph.Name));

    private static ReadOnlySpan<byte> Encoded(Utf8Scratch scratch, ReadOnlySpan<char> text)
    {
        var start = scratch.Length;
        scratch.Append(text);
        return scratch.From(start);
    }
}
