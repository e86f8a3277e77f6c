using System.Text;

namespace PaperGraph.Rdf.Tests.Writing;

public sealed class RdfPatchWriterTests
{
    [Theory]
    [InlineData("<urn:a> <urn:p> <urn:b> .")]
    [InlineData("<urn:a> <urn:p> \"x\\\"y\\n\"@en .")]
    [InlineData("<urn:a> <urn:p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> <urn:g> .")]
    [InlineData("_:b <urn:p> \"\" .")]
    public void A_line_is_its_letter_and_the_quad(string quad) =>
        Assert.Equal($"TX .\nD {quad}\nA {quad}\nTC .\n", Patch(quad, isCommitted: true));

    [Fact]
    public void A_patch_that_is_not_committed_has_no_end() => Assert.Equal("TX .\n", Patch("", isCommitted: false));

    private static string Patch(string quads, bool isCommitted)
    {
        using var stream = new MemoryStream();
        using (var patch = new RdfPatchWriter(stream))
        {
            using var document = new MemoryStream(Encoding.UTF8.GetBytes(quads));
            RdfReader.Read(document, RdfSyntax.NQuads, new Sink(patch));
            if (isCommitted) patch.Commit();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private sealed class Sink(RdfPatchWriter patch) : IQuadSink
    {
        public void OnQuad(in QuadView quad)
        {
            patch.Delete(quad);
            patch.Add(quad);
        }
    }
}
