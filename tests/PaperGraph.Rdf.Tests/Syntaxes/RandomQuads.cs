namespace PaperGraph.Rdf.Tests.Syntaxes;

/// <summary>Datasets with more than their share of what readers and writers stumble over; a seed gives the same one everywhere.</summary>
internal sealed class RandomQuads(int seed)
{
    private static readonly string[] Pieces =
    [
        "\"", "\\", "\n", "\r", "\t", "\b", "\f", "\0", "\u001F", "\u007F", "\u0085", "\uFFFD", "\uFFFE", "\u2028", "\uFEFF", "é", "漢", "😀",
        "'", "\"\"\"", "'''", "^^", "@en", "<a>", "\\u0041", "C++", " ", ". ", " .\n", "a", "word", "#", "{", "}", "[", "]", ";", ",", "(", ")",
    ];

    private static readonly string[] Names =
    [
        "http://example.org/", "http://example.org/a", "http://example.org/a.b", "http://example.org/a.", "http://example.org/-a", "http://example.org/1",
        "http://example.org/x#", "http://example.org/x#y", "http://example.org/x#y:z", "http://example.org/a%20b", "http://example.org/a(b)~'!*",
        "http://example.org/漢-é", "http://example.org/·a", "http://example.org/a·", "http://example.org/\u00A0", "http://example.org/😀", "urn:x:y", "x:", "x:y:",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil", "http://purl.org/dc/terms/title",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#first", "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest", "http://www.w3.org/2004/02/skos/core#é",
    ];

    private static readonly string[] Labels = ["a", "b", "b0", "genid0", "genid1", "genidgenid0", "1", "a.b", "é", "a-b", "_"];

    private static readonly string[] Numbers = ["1", "-1", "+0.5", ".5", "1.", "1e0", "1.e0", ".e0", "true", "1E+5", "", "INF", "1.0", "00", "e"];

    private readonly Random _random = new(seed);

    public List<Quad> Next(int most, bool hasGraphs)
    {
        var quads = new List<Quad>();
        for (var count = _random.Next(most); count > 0; count--)
        {
            var graph = hasGraphs && _random.Next(2) == 0 ? new GraphName(Resource()) : default;
            quads.Add(new Quad(new Triple(Resource(), Iri(), Object()), graph));
            // Neighbours share what they can, so that all ways to abbreviate are taken.
            if (_random.Next(2) == 0) quads.Add(new Quad(new Triple(quads[^1].Triple.Subject, Iri(), Object()), graph));
            if (_random.Next(2) == 0) quads.Add(new Quad(new Triple(quads[^1].Triple.Subject, quads[^1].Triple.Predicate, Object()), graph));
        }

        return quads;
    }

    private Iri Iri() => new(Pick(Names));

    private Term Resource() => _random.Next(3) == 0 ? new BlankNode(Pick(Labels)) : Iri();

    private Term Object() => _random.Next(6) switch
    {
        0 => Resource(),
        1 => new Literal(Text(), Pick(["en", "de-at", "zh-hant-x-1"])),
        2 => new Literal(Text(), Iri()),
        3 or 4 => new Literal(
            Pick(Numbers), new Iri("http://www.w3.org/2001/XMLSchema#" + Pick(["integer", "decimal", "double", "boolean", "string", "date"]))),
        _ => new Literal(Text()),
    };

    private string Text() => string.Concat(Enumerable.Range(0, _random.Next(6)).Select(_ => Pick(Pieces)));

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
