using System.Text;
using PaperGraph.Rdf.JsonLd;
using static PaperGraph.Rdf.Tests.JsonLd.JsonLdText;

namespace PaperGraph.Rdf.Tests.JsonLd;

public sealed class JsonLdReaderTests
{
    private const string Context =
        "\"@context\": {\"@vocab\": \"http://v/\", \"x\": \"http://x/\", \"at\": {\"@type\": \"@id\"}, \"no\": null}";

    [Theory]
    [InlineData("\"p\": \"text\"", "<http://v/p> \"text\"")]
    [InlineData("\"x:p\": 7", "<http://x/p> \"7\"^^<http://www.w3.org/2001/XMLSchema#integer>")]
    [InlineData("\"p\": 0.5", "<http://v/p> \"5.0E-1\"^^<http://www.w3.org/2001/XMLSchema#double>")]
    [InlineData("\"p\": 12345678901234567890", "<http://v/p> \"12345678901234567890\"^^<http://www.w3.org/2001/XMLSchema#integer>")]
    [InlineData("\"p\": 5e20", "<http://v/p> \"500000000000000000000\"^^<http://www.w3.org/2001/XMLSchema#integer>")]
    [InlineData("\"p\": 1e21", "<http://v/p> \"1.0E21\"^^<http://www.w3.org/2001/XMLSchema#double>")]
    [InlineData("\"p\": -0.0", "<http://v/p> \"0\"^^<http://www.w3.org/2001/XMLSchema#integer>")]
    [InlineData("\"p\": true", "<http://v/p> \"true\"^^<http://www.w3.org/2001/XMLSchema#boolean>")]
    [InlineData("\"at\": \"../b\"", "<http://v/at> <http://example.org/b>")]
    [InlineData("\"p\": {\"@id\": \"x:o\"}", "<http://v/p> <http://x/o>")]
    [InlineData("\"@type\": \"T\"", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://v/T>")]
    [InlineData("\"p\": {\"@value\": \"Zug\", \"@language\": \"de-AT\"}", "<http://v/p> \"Zug\"@de-at")]
    [InlineData(
        "\"p\": {\"@value\": [2, {\"b\": 1e0, \"a\": \"\\n\"}], \"@type\": \"@json\"}",
        "<http://v/p> \"[2,{\"a\":\"\\n\",\"b\":1}]\"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON>")]
    [InlineData("\"p\": {\"@list\": []}", "<http://v/p> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil>")]
    public void Says_a_value_as_the_term_that_it_is(string entry, string expected) =>
        Assert.Equal($"<http://s> {expected} .", Quads($$"""{{{Context}}, "@id": "http://s", {{entry}}}"""));

    [Theory]
    [InlineData("\"no\": \"text\"")]
    [InlineData("\"p\": null")]
    [InlineData("\"p\": []")]
    [InlineData("\"@unknown\": \"text\"")]
    [InlineData("\"p\": {\"@value\": \"x\", \"@language\": \"no tag\"}")]
    [InlineData("\"p\": {\"@id\": \"http://a b/\"}")]
    [InlineData("\"_:p\": \"text\"")]
    public void Leaves_out_what_has_no_meaning_in_RDF(string entry) =>
        Assert.Equal("", Quads($$"""{{{Context}}, "@id": "http://s", {{entry}}}"""));

    [Theory]
    [InlineData("{\"a\": }", "a.jsonld:1:7: loading document failed: ")]
    [InlineData("{\n \"é\": 1, \"é\": 2}", "a.jsonld:2:10: loading document failed: a name stands twice in one object")]
    [InlineData("{\"http://p\":\n \"\\uD800\"}", "a.jsonld:2:2: loading document failed: half a surrogate pair is no character")]
    [InlineData("{\"\\uDE02\": 1}", "a.jsonld:1:2: loading document failed: half a surrogate pair is no character")]
    [InlineData("{\n  \"@context\": {\"é\": \"http://e/\",\n  \"t\": 5}}", "a.jsonld:3:8: invalid term definition: ")]
    [InlineData("{\"@context\": \"http://c/\"}", "a.jsonld:1:14: loading remote context failed: <http://c/> is not fetched")]
    [InlineData("[{\"@id\": \"http://s\"},\n {\"@id\": 3}]", "a.jsonld:2:10: invalid @id value: ")]
    [InlineData("{\"@context\": {\"a\": \"b:x\", \"b\": \"a:x\"}}", "a.jsonld:1:20: cyclic IRI mapping: ")]
    [InlineData("", "a.jsonld:1:1: loading document failed: ")]
    public void Tells_a_fault_with_its_place_and_code(string document, string fault) =>
        Assert.StartsWith(fault, Fault(document), StringComparison.Ordinal);

    [Fact]
    public void Refuses_what_is_no_UTF8()
    {
        var fault = Assert.Throws<RdfSyntaxException>(() => Read([.. "{\"http://é\":\n \"é"u8, 0xC3, .. "\"}"u8]));
        Assert.Equal("a.jsonld:2:4: loading document failed: a byte that is no UTF-8", fault.Error.ToString());
    }

    [Fact]
    public void Goes_on_with_the_next_node_after_a_fault()
    {
        var faults = new List<RdfSyntaxError>();
        var quads = Read(
            """{"@context": {"p": "http://p"}, "@graph": [{"p": 1}, {"p": {"@id": 2}, "http://q": 5}, {"p": 3}]}""", onError: faults.Add);
        Assert.Equal(["1", "3"], quads.Select(quad => quad.Triple.Object.Text));
        Assert.StartsWith("invalid @id value", Assert.Single(faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_written_labels_and_makes_others_that_never_meet_them()
    {
        var quads = Read(
            """[{"@id": "_:genid0", "http://p": {"http://p": {"@id": "_:b c"}}}, {"@id": "_:ok", "http://p": {"@id": "_:b c"}}]""");
        Assert.Equal(4, quads.SelectMany(quad => new[] { quad.Triple.Subject, quad.Triple.Object }).Distinct().Count());
        Assert.Contains(quads, quad => quad.Triple.Subject.Text == "ok");
    }

    [Fact]
    public void Hands_on_the_prefixes_of_the_context()
    {
        var prefixes = new Prefixes();
        var document = """{"@context": {"z": "http://z/", "a": "http://a#", "p": "http://p", "@vocab": "http://v/"}, "p": 1}"""u8.ToArray();
        RdfReader.Read(new MemoryStream(document), RdfSyntax.JsonLd, prefixes);
        Assert.Equal(["a http://a#", "z http://z/"], prefixes.Seen);
    }

    [Fact]
    public void Loads_a_context_from_the_loader_once()
    {
        var loader = new OneContext("""{"@context": {"p": "http://p"}}""");
        var options = new JsonLdReadOptions { DocumentLoader = loader };
        var quads = Read("""[{"@context": "c", "p": 1}, {"@context": "http://example.org/c", "p": 2}]""", options);
        Assert.Equal(["<http://p>", "<http://p>"], quads.Select(quad => quad.Triple.Predicate.ToString()));
        Assert.Equal(["http://example.org/c"], loader.Asked);
    }

    [Theory]
    [InlineData(RdfDirection.None, 1)]
    [InlineData(RdfDirection.I18nDatatype, 1)]
    [InlineData(RdfDirection.CompoundLiteral, 4)]
    public void Says_a_direction_as_the_options_ask(RdfDirection direction, int quads)
    {
        const string Value = """{"@value": "a", "@language": "ar", "@direction": "rtl"}""";
        var read = Read($$"""{"http://p": [{{Value}}, {{Value}}]}""", new JsonLdReadOptions { RdfDirection = direction });
        Assert.Equal(quads, read.Distinct().Count());
    }

    [Fact]
    public void A_cancelled_reader_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var options = new RdfReadOptions { CancellationToken = source.Token };
        Assert.Throws<OperationCanceledException>(() => RdfReader.ReadAll(new MemoryStream("[{}]"u8.ToArray()), RdfSyntax.JsonLd, options));
    }

    private sealed class Prefixes : IQuadSink
    {
        public List<string> Seen { get; } = [];

        public void OnQuad(in QuadView quad)
        {
        }

        public void OnPrefix(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name) =>
            Seen.Add($"{Encoding.UTF8.GetString(prefix)} {Encoding.UTF8.GetString(name)}");
    }

    private sealed class OneContext(string document) : IDocumentLoader
    {
        public List<string> Asked { get; } = [];

        public ReadOnlyMemory<byte>? Load(Iri iri)
        {
            Asked.Add(iri.Value);
            return Encoding.UTF8.GetBytes(document);
        }
    }
}
