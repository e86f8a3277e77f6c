using System.Text;

namespace PaperGraph.Rdf.Tests.Syntaxes;

public sealed class DocumentPlaceTests
{
    [Theory]
    [InlineData(RdfSyntax.NTriples, "# a\n<x:a> <x:p> <x:b> .\n\n<x:a> <x:p> \"\\n\" .\r\n<x:a> <x:p> <x:c> .", "2 4 5")]
    [InlineData(RdfSyntax.NQuads, "<x:a> <x:p> <x:b> <x:g> .\n<x:a> <x:p> <x:c> .", "1 2")]
    [InlineData(RdfSyntax.Turtle, "<x:a>\n  <x:p> <x:b> ,\n 'c' ,\n 4\n ; <x:q>\n\n 'd'@en\n.\n<x:e> <x:p> '''\n\n''' .", "2 3 4 7 11")]
    [InlineData(RdfSyntax.TriG, "<x:g> {\n<x:a> <x:p> <x:b>\n}\n<x:a> <x:p> [ <x:q>\n 1 ] .", "2 4 5")]
    [InlineData(
        RdfSyntax.RdfXml,
        "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:x='x:'>\n<r:Description r:about='x:a'>\n"
            + "<x:p r:resource='x:b'/>\n<x:p>c</x:p>\n</r:Description></r:RDF>",
        "3 4")]
    [InlineData(RdfSyntax.JsonLd, "{\"@id\": \"x:a\",\n \"x:p\": 1}", "")]
    public void A_sink_can_ask_for_the_line_of_each_quad(RdfSyntax syntax, string document, string lines)
    {
        var sink = new Lines();
        using var stream = new SmallReads(Encoding.UTF8.GetBytes(document), 7);
        RdfReader.Read(stream, syntax, sink);
        Assert.Equal(lines, string.Join(' ', sink.Found));
    }

    private sealed class Lines : IQuadSink
    {
        private IDocumentPlace? _place;

        public List<long> Found { get; } = [];

        public void OnBegin(IDocumentPlace place) => _place = place;

        public void OnQuad(in QuadView quad)
        {
            if (_place is not null) Found.Add(_place.Line);
        }
    }
}
