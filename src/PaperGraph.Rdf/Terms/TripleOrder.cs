namespace PaperGraph.Rdf;

/// <summary>
/// The order in which Turtle reads best: by subject, then rdf:type before all other predicates, then by predicate and object. Total and
/// ordinal, so that sorting by it makes any set of triples one text.
/// </summary>
public sealed class TripleOrder : IComparer<Triple>
{
    /// <summary>The only instance; it has no state.</summary>
    public static readonly TripleOrder Instance = new();

    private TripleOrder()
    {
    }

    /// <inheritdoc/>
    public int Compare(Triple x, Triple y)
    {
        var bySubject = x.Subject.CompareTo(y.Subject);
        if (bySubject != 0) return bySubject;
        if (x.Predicate == y.Predicate) return x.Object.CompareTo(y.Object);
        if (x.Predicate == RdfNames.Type) return -1;
        return y.Predicate == RdfNames.Type ? 1 : x.Predicate.CompareTo(y.Predicate);
    }
}
