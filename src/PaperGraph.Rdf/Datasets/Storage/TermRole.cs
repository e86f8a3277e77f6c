namespace PaperGraph.Rdf;

/// <summary>Where a term stands in a quad; also the place of its id in a <see cref="QuadRow"/>.</summary>
internal enum TermRole
{
    Subject,
    Predicate,
    Object,
    Graph,
}
