namespace PaperGraph.Architecture.Tests.House;

/// <summary>
/// Who may reference whom, and which package: the one table of it. A project that is not in the table may not exist;
/// a line is added here, with its reason, before the reference is.
/// </summary>
internal static class AllowedDependencies
{
    private const string Model = "PaperGraph.Model";
    private const string Corpus = "PaperGraph.Corpus";
    private const string Vocabularies = "PaperGraph.Vocabularies";
    private const string VocabularyCompiler = "PaperGraph.Vocabularies.Compiler";
    private const string Extraction = "PaperGraph.Extraction";
    private const string Construction = "PaperGraph.Construction";
    private const string Analysis = "PaperGraph.Analysis";
    private const string Rdf = "PaperGraph.Rdf";
    private const string Export = "PaperGraph.Export";
    private const string Evaluation = "PaperGraph.Evaluation";
    private const string Web = "PaperGraph.Web";
    private const string Logging = "Microsoft.Extensions.Logging";

    public const string Cli = "PaperGraph.Cli";

    private static readonly string[] Libraries = [Model, Corpus, Vocabularies, Extraction, Construction, Analysis, Rdf, Export, Evaluation];

    private static readonly Dictionary<string, string[]> ProjectsOf = new(StringComparer.Ordinal)
    {
        [Model] = [],
        [Rdf] = [],
        [Corpus] = [Model],
        [Vocabularies] = [Model],
        [VocabularyCompiler] = [Vocabularies, Rdf],
        // The compiler runs when Extraction is built; its assembly is not referred to.
        [Extraction] = [Model, Vocabularies, VocabularyCompiler],
        [Construction] = [Model, Vocabularies],
        [Analysis] = [Model],
        [Evaluation] = [Model, Vocabularies, Extraction],
        [Export] = [Model, Vocabularies, Analysis, Rdf],
        [Web] = Libraries,
        [Cli] = [.. Libraries, Web],
    };

    // Text extraction, the graph and its RDF are what this program exists for: those projects stand on the runtime alone.
    private static readonly Dictionary<string, string[]> PackagesOf = new(StringComparer.Ordinal)
    {
        [Corpus] = ["CsvHelper", "Microsoft.Extensions.FileSystemGlobbing"],
        // Quoting of tables is no more ours than reading them is.
        [Export] = ["CsvHelper"],
        [Cli] = ["System.CommandLine", "Spectre.Console", Logging, $"{Logging}.Console"],
    };

    // What comes along with a package and may be named in code without being listed again.
    private static readonly Dictionary<string, string[]> BroughtBy = new(StringComparer.Ordinal)
    {
        [Logging] =
        [
            $"{Logging}.Abstractions",
            "Microsoft.Extensions.DependencyInjection",
            "Microsoft.Extensions.DependencyInjection.Abstractions",
            "Microsoft.Extensions.Options",
        ],
    };

    public static bool Knows(string project) => ProjectsOf.ContainsKey(project);

    public static bool Project(string from, string to) => ProjectsOf.TryGetValue(from, out var allowed) && allowed.Contains(to, StringComparer.Ordinal);

    public static bool Package(string project, string package) =>
        PackagesOf.TryGetValue(project, out var allowed) && allowed.Contains(package, StringComparer.Ordinal);

    public static bool Assembly(string project, string assembly) =>
        Package(project, assembly)
        || (PackagesOf.TryGetValue(project, out var packages)
            && packages.Any(package => BroughtBy.TryGetValue(package, out var brought) && brought.Contains(assembly, StringComparer.Ordinal)));
}
