using System.Text;

namespace PaperGraph.Rdf.Tests.Syntaxes;

/// <summary>Short ways to read documents that stand in tests.</summary>
internal static class Reading
{
    public static readonly RdfReadOptions InBase = new() { BaseIri = new Iri("http://example.org/base/doc") };

    /// <summary>The quads as N-Quads, in document order.</summary>
    public static string Quads(string document, RdfSyntax syntax = RdfSyntax.Turtle) => Text(RdfReader.ReadAll(Stream(document), syntax, InBase));

    /// <summary>What comes out of a document with faults: the sound quads, and the faults as they are printed.</summary>
    public static (IReadOnlyList<Quad> Quads, IReadOnlyList<string> Faults) All(Stream stream, RdfSyntax syntax)
    {
        var faults = new List<string>();
        var quads = RdfReader.ReadAll(stream, syntax, InBase with { OnError = fault => faults.Add(fault.ToString()) });
        return (quads, faults);
    }

    /// <summary>The first fault, as it is printed.</summary>
    public static string Fault(string document, RdfSyntax syntax) =>
        Assert.Throws<RdfSyntaxException>(() => RdfReader.ReadAll(Stream(document), syntax)).Error.ToString();

    public static MemoryStream Stream(string document) => new(Encoding.UTF8.GetBytes(document));

    public static string Text(IEnumerable<Quad> quads)
    {
        using var stream = new MemoryStream();
        using (var writer = new NQuadsWriter(stream))
        {
            foreach (var quad in quads) writer.Write(quad);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
