using System.Text.Json;
using PaperGraph.Export.Manifest;

namespace PaperGraph.Export.Tests.Manifest;

public sealed class ManifestWriterTests
{
    private readonly JsonElement _manifest = Read();

    [Theory]
    [InlineData("product", "\"papergraph\"")]
    [InlineData("version", "\"0.1.0\"")]
    [InlineData("base_iri", "\"https://w3id.org/papergraph/\"")]
    [InlineData("models", """{"chunker":"3"}""")]
    [InlineData("options", """{"min-support":"1","base":"default"}""")]
    [InlineData("inputs", """[{"file":"in/a.jsonl","format":"jsonl","records":1,"rejected":2},{"file":"in/b.csv","format":"csv","records":2,"rejected":0}]""")]
    [InlineData("diagnostics", """{"PG0007":2,"PG0010":1,"PG0100":1}""")]
    [InlineData("files", """[{"name":"a","bytes":1,"sha256":"00"},{"name":"b","bytes":2,"sha256":"ff"}]""")]
    [InlineData("counts", """{"records":4,"duplicates":1,"papers":3,"concepts":6,"repositories":1,"mentions":13,"abbreviations":2,"concepts_by_type":{"Method":2,"Task":1,"Dataset":1,"Metric":1,"Concept":1},"edges_by_relation":{"mentions":7,"introduces":1,"has-repository":2,"used-for":2,"evaluated-on":0,"compared-with":1,"part-of":0,"improves":1,"broader":0}}""")]
    public void Says_what_was_built_from_what(string property, string expected) =>
        Assert.Equal(expected, JsonSerializer.Serialize(_manifest.GetProperty(property)));

    private static JsonElement Read()
    {
        using var stream = new MemoryStream();
        ManifestWriter.Write(SampleGraph.Context(), [new WrittenFile("b", 2, "ff"), new WrittenFile("a", 1, "00")], stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
