namespace PaperGraph.Vocabularies.Compiler.Tests;

public sealed class ProgramTests : IDisposable
{
    private const string Prefixes =
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix pg: <https://w3id.org/papergraph/ontology#> . @prefix v: <http://v/> . ";

    private readonly string _folder = Directory.CreateTempSubdirectory("vocabulary").FullName;

    [Fact]
    public void Compiles_what_turtle_says_of_concepts()
    {
        Assert.Equal(0, Run(Prefixes + """
            v:s a skos:ConceptScheme ; skos:prefLabel "a scheme" .
            v:leaf a skos:Concept , pg:Method , pg:Task ; skos:prefLabel "leaf sorting"@en ; skos:altLabel "LS"@en ; skos:broader v:sorting ;
                pg:abbreviation "LS"@en ; pg:ambiguousLabel "LS"@en ; skos:hiddenLabel "leafsort"@en .
            v:sorting a skos:Concept , pg:Task ; skos:prefLabel "sorting"@en .
            """));
        using var input = File.OpenRead(Target);
        var vocabulary = Vocabulary.Read(input);
        Assert.Equal(2, vocabulary.Count);
        Assert.True(vocabulary.TryFind("LS", out var leaf));
        Assert.False(vocabulary.TryFind("ls", out _));
        Assert.Equal("http://v/leaf", leaf.Iri);
        Assert.Equal(ConceptTypes.Method | ConceptTypes.Task, leaf.Types);
        Assert.Equal(["LS"], leaf.Abbreviations.AsEnumerable());
        Assert.Equal(["sorting"], leaf.Broader.Select(broader => broader.PreferredLabel));
        Assert.Equal(
            [LabelRoles.Preferred, LabelRoles.Abbreviation | LabelRoles.Ambiguous, LabelRoles.Hidden], leaf.Labels.Select(label => label.Roles));
    }

    [Theory]
    [InlineData("v:a a skos:Concept", "(1,")]
    [InlineData("v:a a skos:Concept , pg:Task .", "exactly one preferred label")]
    [InlineData("v:a a skos:Concept ; skos:prefLabel 'a'@en .", "no type")]
    [InlineData("v:a a skos:Concept , pg:Task ; skos:prefLabel 'a'@en ; skos:broader v:b .", "not in the vocabulary")]
    public void A_fault_of_the_file_fails_the_build_and_says_where(string turtle, string reason)
    {
        var (status, said) = RunSaying(Prefixes + turtle);
        Assert.Equal(1, status);
        Assert.Contains("error PGV", said, StringComparison.Ordinal);
        Assert.Contains(reason, said, StringComparison.Ordinal);
        Assert.False(File.Exists(Target));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Target => Path.Combine(_folder, "compiled");

    private int Run(string turtle) => RunSaying(turtle).Status;

    private (int Status, string Said) RunSaying(string turtle)
    {
        var source = Path.Combine(_folder, "v.ttl");
        File.WriteAllText(source, turtle);
        using var said = new StringWriter();
        return (Compilation.Run([source, Target], said), said.ToString());
    }
}
