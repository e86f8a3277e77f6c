namespace PaperGraph.Rdf.Tests.Isomorphisms;

public sealed class IsomorphismTests
{
    private static readonly Iri P = new("http://example.org/p");

    [Theory]
    [InlineData("_:a p _:b", "_:b p _:a", true)]
    [InlineData("_:a p _:b", "_:a p _:a", false)]
    [InlineData("_:a p _:b", "a p _:b", false)]
    [InlineData("_:a p x; _:b p x", "_:a p x", false)]
    [InlineData("_:a p x; _:a q y", "_:a p x; _:b q y", false)]
    [InlineData("_:a p _:a; _:b p _:b", "_:a p _:b; _:b p _:a", false)]
    [InlineData("_:a p _:b; _:b p _:c; _:c p _:a", "_:z p _:x; _:x p _:y; _:y p _:z", true)]
    [InlineData("s p o; s p o", "s p o", true)]
    [InlineData("s p o", "s p o2", false)]
    [InlineData("", "", true)]
    [InlineData("_:a p x _:a", "_:b p x _:b", true)]
    [InlineData("_:a p x _:a", "_:a p x _:b", false)]
    [InlineData("_:a p x _:g; _:a p y _:h", "_:h p x _:a; _:h p y _:g", true)]
    [InlineData("s p x _:g; s p y _:h", "s p x _:g; s p y _:g", false)]
    public void Labels_do_not_matter_and_all_else_does(string left, string right, bool same)
    {
        Assert.Equal(same, Isomorphism.AreIsomorphic(Quads(left), Quads(right)));
        Assert.Equal(same, Isomorphism.AreIsomorphic(Quads(right), Quads(left)));
    }

    [Fact]
    public void One_ring_is_not_two_though_each_node_looks_alike()
    {
        Assert.False(Isomorphism.AreIsomorphic(Ring(0, 6), [.. Ring(0, 3), .. Ring(3, 3)]));
        Assert.True(Isomorphism.AreIsomorphic([.. Ring(0, 4), .. Ring(4, 3), .. Ring(7, 4)], [.. Ring(20, 3), .. Ring(0, 4), .. Ring(9, 4)]));
    }

    [Fact]
    public void Many_like_parts_are_no_trouble()
    {
        // Two hundred rings of five, shuffled; then one of them and a neighbour become rings of four and six.
        var rings = Enumerable.Range(0, 200).SelectMany(i => Ring(i * 5, 5)).ToList();
        Assert.True(Isomorphism.AreIsomorphic(rings, Shuffled(rings, 1000, seed: 1)));
        Assert.False(Isomorphism.AreIsomorphic(rings, Shuffled([.. rings.Take(990), .. Ring(990, 4), .. Ring(994, 6)], 1000, seed: 1)));
    }

    [Fact]
    public void Regular_graphs_are_told_apart()
    {
        // The four by four rook's graph and Shrikhande's: strongly regular with the same parameters, the smallest such pair.
        var rook = Grid((dx, dy) => (dx == 0) != (dy == 0));
        var shrikhande = Grid((dx, dy) => (dx, dy) is (1, 0) or (3, 0) or (0, 1) or (0, 3) or (1, 1) or (3, 3));
        Assert.False(Isomorphism.AreIsomorphic(rook, shrikhande));
        Assert.True(Isomorphism.AreIsomorphic(rook, Shuffled(rook, 16, seed: 2)));
        Assert.True(Isomorphism.AreIsomorphic(shrikhande, Shuffled(shrikhande, 16, seed: 3)));
    }

    [Fact]
    public void Everything_joined_to_everything_is_quick()
    {
        var complete = (from a in Enumerable.Range(0, 40) from b in Enumerable.Range(0, 40) where a != b select Edge(a, b)).ToList();
        Assert.True(Isomorphism.AreIsomorphic(complete, Shuffled(complete, 40, seed: 4)));
        Assert.False(Isomorphism.AreIsomorphic(complete, Shuffled([.. complete.Skip(1), Edge(0, 0)], 40, seed: 4)));
    }

    private static Quad Edge(int from, int to) => new(new Triple(new BlankNode($"n{from}"), P, new BlankNode($"n{to}")), default);

    private static IEnumerable<Quad> Ring(int first, int length) =>
        Enumerable.Range(0, length).Select(i => Edge(first + i, first + ((i + 1) % length)));

    private static List<Quad> Grid(Func<int, int, bool> isEdge) =>
        [.. from a in Enumerable.Range(0, 16)
            from b in Enumerable.Range(0, 16)
            where isEdge((b - a + 16) % 4, ((b / 4) - (a / 4) + 4) % 4)
            select Edge(a, b)];

    /// <summary>The same graph with other labels, in another order.</summary>
    private static List<Quad> Shuffled(List<Quad> quads, int nodes, int seed)
    {
        var random = new Random(seed);
        var labels = Enumerable.Range(0, nodes).ToArray();
        random.Shuffle(labels);
        Term Renamed(Term term) => new BlankNode($"n{labels[int.Parse(term.Text.AsSpan(1))]}");
        var shuffled = quads.Select(quad => new Quad(new Triple(Renamed(quad.Triple.Subject), P, Renamed(quad.Triple.Object)), default)).ToArray();
        random.Shuffle(shuffled);
        return [.. shuffled];
    }

    private static IEnumerable<Quad> Quads(string text)
    {
        foreach (var line in text.Split("; ", StringSplitOptions.RemoveEmptyEntries))
        {
            var terms = line.Split(' ').Select(term => term.StartsWith('_') ? (Term)new BlankNode(term[2..]) : new Iri($"http://example.org/{term}")).ToArray();
            yield return new Quad(new Triple(terms[0], terms[1].AsIri(), terms[2]), terms.Length > 3 ? new GraphName(terms[3]) : default);
        }
    }
}
