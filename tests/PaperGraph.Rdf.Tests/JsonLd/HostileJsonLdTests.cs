using System.Text;
using PaperGraph.Rdf.JsonLd;
using static PaperGraph.Rdf.Tests.JsonLd.JsonLdText;

namespace PaperGraph.Rdf.Tests.JsonLd;

public sealed class HostileJsonLdTests
{
    private const string Sample =
        """
        {"@context": [{"@version": 1.1, "@base": "http://b/x/", "@vocab": "#", "@language": "en", "@direction": "ltr", "p": "http://p/",
          "id": "@id", "type": "@type", "T": {"@id": "p:T", "@context": {"q": {"@type": "@vocab"}, "@propagate": false}},
          "list": {"@id": "p:list", "@container": "@list"}, "set": {"@container": ["@set", "@index"], "@index": "p:i"},
          "lang": {"@container": "@language"}, "byId": {"@container": ["@graph", "@id"]}, "byType": {"@container": "@type"},
          "nest": "@nest", "inner": {"@id": "p:inner", "@nest": "nest"}, "back": {"@reverse": "p:back"}, "json": {"@type": "@json"},
          "safe": {"@id": "p:safe", "@protected": true}, "day": {"@id": "p:day", "@type": "http://www.w3.org/2001/XMLSchema#date"}}],
         "@graph": [
          {"id": "a", "type": ["T", "p:U"], "q": "v", "list": [1, [2.5, {"@list": ["x", null]}]],
           "set": {"k": [{"id": "b"}], "@none": {"id": "c"}}},
          {"id": "_:b", "lang": {"de": ["eins", "zwei"], "@none": "three"}, "byId": {"p:g": {"p:in": true}}, "byType": {"T": {"q": "w"}}},
          {"nest": {"inner": "deep", "safe": 1e3}, "back": [{"id": "d"}, {"back": {"id": "e"}}],
           "json": {"z": [1, "\u00e9\ud83d\ude00"], "a": null}},
          {"@included": [{"id": "f", "day": "2026-01-02"}], "@reverse": {"p:r": {"id": "g"}}, "@index": "i"},
          {"@context": {"p": null, "extra": "http://extra/"}, "extra": {"@value": "v", "@language": "fr", "@direction": "rtl"}, "@id": "h",
           "@graph": [{"extra": {"@set": ["s"]}}]}]}
        """;

    private static readonly JsonLdReadOptions Compound = new() { RdfDirection = RdfDirection.CompoundLiteral };

    [Fact]
    public void The_sample_is_sound() => Assert.Equal(58, Read(Sample, Compound).Count);

    [Fact]
    public void A_damaged_document_throws_its_fault_or_nothing()
    {
        var sound = Encoding.UTF8.GetBytes(Sample);
        var unharmed = 0;
        for (var seed = 0; seed < 4000; seed++)
        {
            var bytes = Mutated(sound, seed);
            var faults = new List<RdfSyntaxError>();
            Read(bytes, Compound, faults.Add);
            var thrown = Record.Exception(() => Read(bytes, Compound));
            if (faults.Count == 0)
                Assert.Null(thrown);
            else
                Assert.Equal(faults[0], Assert.IsType<RdfSyntaxException>(thrown).Error);
            if (faults.Count == 0) unharmed++;
        }

        Assert.InRange(unharmed, 400, 3600);
    }

    [Theory]
    [InlineData("{\"http://p\":", "1", "}")]
    [InlineData("[", "1", "]")]
    [InlineData("{\"@graph\":", "{}", "}")]
    [InlineData("{\"@reverse\":", "{}", "}")]
    [InlineData("{\"@context\":{\"t\":", "null", "}}")]
    [InlineData("{\"@context\":{\"t\":{\"@id\":\"x:t\",\"@context\":{\"t\":", "null", "}}}}")]
    public void Nesting_beyond_the_limit_is_a_fault(string open, string core, string close)
    {
        var document = string.Concat(Enumerable.Repeat(open, 100_000)) + core + string.Concat(Enumerable.Repeat(close, 100_000));
        Assert.Contains("depth of 256", Fault(document), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"http://p\":", "1", "}", 255)]
    [InlineData("{\"http://p\":{\"@list\":[", "1", "]}}", 85)]
    [InlineData("{\"@context\":{\"p\":\"http://p\"},\"p\":", "1", "}", 254)]
    [InlineData("{\"@graph\":[{\"@included\":{\"http://p\":", "1", "}}]}", 63)]
    public void Nesting_up_to_the_limit_needs_little_stack(string open, string core, string close, int depth)
    {
        var document = string.Concat(Enumerable.Repeat(open, depth)) + core + string.Concat(Enumerable.Repeat(close, depth));
        Assert.Null(OnSmallStack(() => Read(document)));
    }

    [Fact]
    public void Scoped_contexts_in_one_another_need_little_stack()
    {
        const string Open = "{\"t\":{\"@id\":\"x:t\",\"@context\":";
        var context = string.Concat(Enumerable.Repeat(Open, 120)) + "{}" + string.Concat(Enumerable.Repeat("}}", 120));
        var nodes = string.Concat(Enumerable.Repeat("{\"t\":", 250)) + "1" + new string('}', 250);
        Assert.Null(OnSmallStack(() => Read($"{{\"@context\":{context},\"t\":{nodes}}}")));
    }

    [Fact]
    public void Terms_on_terms_have_a_limit()
    {
        var terms = string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"\"t{i}\":\"t{i + 1}:x\""));
        var fault = Assert.IsType<RdfSyntaxException>(OnSmallStack(() => Read($"{{\"@context\":{{{terms}}}}}")));
        Assert.StartsWith("invalid term definition: more than 128 terms", fault.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Contexts_that_name_themselves_have_a_limit()
    {
        var options = new JsonLdReadOptions { DocumentLoader = new EndlessContexts() };
        var fault = Assert.IsType<RdfSyntaxException>(OnSmallStack(() => Read("""{"@context": "http://c/"}""", options)));
        Assert.StartsWith("context overflow: ", fault.Error.Message, StringComparison.Ordinal);
    }

    /// <summary>What is thrown on a thread with the stack that threads have at least: 1 MB.</summary>
    private static Exception? OnSmallStack(Action action)
    {
        Exception? thrown = null;
        var thread = new Thread(() => thrown = Record.Exception(action), 1 << 20);
        thread.Start();
        thread.Join();
        return thrown;
    }

    private static byte[] Mutated(byte[] sound, int seed)
    {
        var random = new Random(seed);
        List<byte> bytes = [.. sound];
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at));
                    break;
                case 2:
                    bytes.Insert(at, "\"\\[]{}:,@#_/ 0e-\n"u8[random.Next(17)]);
                    break;
                case 3:
                    var (from, to) = (Quoted(sound, random), Quoted(sound, random));
                    var start = bytes.IndexOf((byte)'"', at);
                    if (start >= 0) bytes.InsertRange(start, [.. from, (byte)':', .. to, (byte)',']);
                    break;
                default:
                    // One quoted word for another keeps the JSON sound and breaks what it means.
                    var begin = bytes.IndexOf((byte)'"', at);
                    var end = begin < 0 ? -1 : bytes.IndexOf((byte)'"', begin + 1);
                    if (end < 0) break;
                    bytes.RemoveRange(begin, end + 1 - begin);
                    bytes.InsertRange(begin, Quoted(sound, random));
                    break;
            }

            if (bytes.Count == 0) bytes.Add((byte)' ');
        }

        return [.. bytes];
    }

    private static byte[] Quoted(byte[] sound, Random random)
    {
        var words = Encoding.UTF8.GetString(sound).Split('"').Where((_, i) => i % 2 == 1).ToArray();
        return Encoding.UTF8.GetBytes($"\"{words[random.Next(words.Length)]}\"");
    }

    private sealed class EndlessContexts : IDocumentLoader
    {
        public ReadOnlyMemory<byte>? Load(Iri iri) => Encoding.UTF8.GetBytes($$"""{"@context": "{{iri.Value}}c/"}""");
    }
}
