namespace PaperGraph.Cli.Tests.Commands;

public sealed class DiagramCommandTests : IDisposable
{
    private static readonly string Ontology = Path.Combine(Repository.Root, "ontology", "papergraph.ttl");

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void The_drawing_goes_to_a_file_or_to_standard_output()
    {
        var toFile = Ran.InProcess("diagram", Ontology, "-o", _workspace["a.svg"]);
        var toOutput = Ran.InProcess("diagram", Ontology);

        Assert.Equal((0, "", ""), (toFile.Code, toFile.Output, toFile.Error));
        Assert.Equal((0, ""), (toOutput.Code, toOutput.Error));
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "ontology", "papergraph.svg")), _workspace.Read("a.svg"));
        Assert.Equal(_workspace.Read("a.svg"), toOutput.Output);
    }

    [Theory]
    [InlineData("", "vann:preferredNamespaceUri")]
    [InlineData("<http://a/> <http://purl.org/vocab/vann/preferredNamespaceUri> \"http://a/#\" .", "owl:Class")]
    [InlineData("not turtle", "a.ttl:1:")]
    public void What_cannot_be_drawn_is_3_with_the_reason(string turtle, string expected)
    {
        var ran = Ran.InProcess("diagram", _workspace.Write("a.ttl", turtle), "-o", _workspace["a.svg"]);

        Assert.Equal((3, ""), (ran.Code, ran.Output));
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_workspace["a.svg"]));
    }

    [Fact]
    public void A_file_that_is_not_there_is_3() => Assert.Equal(3, Ran.InProcess("diagram", _workspace["none.ttl"]).Code);

    [Fact]
    public void Wrong_use_is_2() => Assert.Equal(2, Ran.InProcess("diagram").Code);
}
