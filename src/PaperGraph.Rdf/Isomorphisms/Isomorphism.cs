namespace PaperGraph.Rdf;

/// <summary>
/// Whether two datasets say the same but for the labels of their blank nodes (RDF 1.1 Concepts, section 3.6, and section 4.1 for datasets).
/// </summary>
public static class Isomorphism
{
    /// <summary>
    /// Compares two datasets as sets of quads; a blank node may name a graph as well as stand in it. Quick on what documents hold; the
    /// time is exponential at worst, for graphs made to be hard (strongly regular ones of blank nodes alone), as it is for every method
    /// known.
    /// </summary>
    public static bool AreIsomorphic(IEnumerable<Quad> left, IEnumerable<Quad> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var ground = new Dictionary<Term, int>();
        var a = new IsomorphismGraph(left, ground);
        var b = new IsomorphismGraph(right, ground);
        return a.Quads.Count == b.Quads.Count && a.NodeCount == b.NodeCount && new IsomorphismSearch(a, b).Succeeds();
    }

    /// <summary>Compares two graphs as sets of triples.</summary>
    /// <inheritdoc cref="AreIsomorphic(IEnumerable{Quad}, IEnumerable{Quad})"/>
    public static bool AreIsomorphic(IEnumerable<Triple> left, IEnumerable<Triple> right) =>
        AreIsomorphic(left.Select(triple => new Quad(triple, default)), right.Select(triple => new Quad(triple, default)));
}
