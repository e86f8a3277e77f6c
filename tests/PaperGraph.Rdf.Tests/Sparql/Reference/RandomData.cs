namespace PaperGraph.Rdf.Tests.Sparql.Reference;

/// <summary>
/// Small graphs in which much meets: few nodes, three predicates that are nodes too, blank nodes that the named graphs share, and literals
/// of which some are equal in value and not in form.
/// </summary>
internal static class RandomData
{
    public const string Namespace = "http://e/";

    public static readonly string[] Predicates = [":p", ":q", ":r"];

    public static readonly string[] Nodes = [":a", ":b", ":c", ":p"];

    public static readonly string[] Graphs = [":g", ":h"];

    public static readonly string[] Literals =
        ["1", "2", "1.0", "0.5", "2.5e0", "\"2\"^^xsd:nonNegativeInteger", "\"x\"", "\"y\"", "\"x\"@en", "\"y\"@de", "true"];

    private const string BlankNodes = "mno";

    public static List<Quad> Make(Random random)
    {
        List<Quad> quads = [];
        var triples = random.Next(10) == 0 ? random.Next(14, 60) : random.Next(2, 14);
        for (var i = 0; i < triples; i++) quads.Add(new Quad(Triple(random), default));
        foreach (var graph in Graphs)
        {
            var count = random.Next(0, 6);
            for (var i = 0; i < count; i++)
            {
                var triple = random.Next(3) == 0 ? quads[random.Next(quads.Count)].Triple : Triple(random);
                quads.Add(new Quad(triple, new GraphName(Name(graph))));
            }
        }

        return quads;
    }

    private static Triple Triple(Random random) => new(
        random.Next(4) == 0 ? Blank(random) : Name(Pick(random, Nodes)),
        Name(Pick(random, Predicates)).AsIri(),
        random.Next(10) switch
        {
            < 4 => Name(Pick(random, Nodes)),
            < 6 => Blank(random),
            _ => Read(Pick(random, Literals)),
        });

    public static T Pick<T>(Random random, T[] choices) => choices[random.Next(choices.Length)];

    private static Term Name(string name) => new Iri(Namespace + name[1..]);

    private static Term Blank(Random random) => new BlankNode(BlankNodes[random.Next(BlankNodes.Length)].ToString());

    private static Term Read(string literal) => literal switch
    {
        "1" or "2" => new Literal(literal, Xsd.Integer),
        "1.0" or "0.5" => new Literal(literal, Xsd.Decimal),
        "2.5e0" => new Literal(literal, Xsd.Double),
        "true" => Literal.Of(true),
        _ when literal.EndsWith("Integer", StringComparison.Ordinal) => new Literal("2", Xsd.NonNegativeInteger),
        _ when literal.EndsWith('"') => new Literal(literal.Trim('"')),
        _ => new Literal(literal[1..2], literal[4..]),
    };
}
