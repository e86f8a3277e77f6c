using PaperGraph.Rdf;

namespace PaperGraph.Export.Tests.Rdf;

/// <summary>The files of <c>ontology/</c> as triples, and the lists of other vocabularies' terms.</summary>
internal static class OntologyFiles
{
    public const string Label = "http://www.w3.org/2000/01/rdf-schema#label";
    public const string Definition = "http://www.w3.org/2004/02/skos/core#definition";
    public const string Example = "http://www.w3.org/2004/02/skos/core#example";
    public const string IsDefinedBy = "http://www.w3.org/2000/01/rdf-schema#isDefinedBy";

    public static string Folder { get; } = Path.Combine(RepositoryRoot.Find(), "ontology");

    public static List<Triple> Read(string file)
    {
        using var stream = File.OpenRead(Path.Combine(Folder, file));
        var sink = new TripleList();
        RdfReader.Read(stream, RdfSyntax.Turtle, sink);
        return sink.Triples;
    }

    /// <summary>The terms of <c>vocabularies/</c> by namespace.</summary>
    public static Dictionary<string, HashSet<string>> Vocabularies() => Directory
        .EnumerateFiles(Path.Combine(Folder, "vocabularies"), "*.tsv")
        .Select(File.ReadAllLines)
        .ToDictionary(
            lines => lines[0]["# ".Length..],
            lines => lines.Where(line => line[0] != '#').Select(line => line.Split('\t')[1]).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);

    private sealed class TripleList : IQuadSink
    {
        public List<Triple> Triples { get; } = [];

        public void OnQuad(in QuadView quad) => Triples.Add(quad.ToQuad().Triple);
    }
}
