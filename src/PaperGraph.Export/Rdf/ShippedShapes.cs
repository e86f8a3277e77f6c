using PaperGraph.Rdf;

namespace PaperGraph.Export.Rdf;

/// <summary>The SHACL shapes that whatever is written here holds to: <c>ontology/shapes.ttl</c>, as the program carries it.</summary>
public static class ShippedShapes
{
    private const string Name = "PaperGraph.Export.Rdf.shapes.ttl";

    /// <summary>Hands on the triples of the shapes, and the prefixes that the file declares.</summary>
    public static void Read(IQuadSink sink)
    {
        using var stream = typeof(ShippedShapes).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The program carries no {Name}.");
        RdfReader.Read(stream, RdfSyntax.Turtle, sink, new RdfReadOptions { Source = "ontology/shapes.ttl" });
    }
}
