namespace PaperGraph.Rdf;

/// <summary>An IRI or blank node on a <see cref="Utf8Stack"/>; <c>default</c> is none.</summary>
internal readonly record struct StackedTerm(TermKind Kind, int Start, int Length)
{
    public bool IsNone => Kind == TermKind.None;
}
