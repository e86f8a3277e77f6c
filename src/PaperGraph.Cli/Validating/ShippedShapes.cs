using PaperGraph.Rdf;

namespace PaperGraph.Cli.Validating;

/// <summary>The shapes that every output of the program holds to: ontology/shapes.ttl.</summary>
internal static class ShippedShapes
{
    public static void Read(IQuadSink sink)
    {
        using var stream = typeof(ShippedShapes).Assembly.GetManifestResourceStream("PaperGraph.Cli.shapes.ttl")
            ?? throw new InvalidOperationException("The program carries no shapes.");
        RdfReader.Read(stream, RdfSyntax.Turtle, sink, new RdfReadOptions { Source = "shapes.ttl" });
    }
}
