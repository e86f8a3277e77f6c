using PaperGraph.Evaluation.Gold;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Tests.Gold;

public sealed class PhraseProjectionTests : IDisposable
{
    private readonly GoldFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("every place, whatever its case", """ "methods":["leaf net"] """, "A leaf net. Leaf Net!", "Method leaf net|Method Leaf Net")]
    [InlineData("only places where it stands by itself", """ "methods":["net"] """, "Nets, a subnet, net2, net-like", "Method net")]
    [InlineData("the longer of two that overlap", """ "tasks":["net"],"methods":["leaf net"] """, "leaf net, net", "Method leaf net|Task net")]
    [InlineData("both forms of an abbreviation", """ "tasks":["leaf counting"],"acronyms":[["LC","leaf counting"]] """, "leaf counting (LC)", "Task leaf counting|Task LC")]
    [InlineData("of two types the first", """ "concepts":["leaf"],"methods":["Leaf"] """, "leaf", "Method leaf")]
    [InlineData("blank phrases nowhere", """ "concepts":[" "] """, "a leaf", "")]
    public void A_list_of_phrases_without_mentions_means(string what, string lists, string text, string expected)
    {
        var paper = Read($$"""{"id":"a","title":"T","abstract":"{{text}}",{{lists}}}""", []);

        Assert.True(expected == Shown(paper), $"{what}: {Shown(paper)}");
        Assert.Equal(GoldLayers.Phrases, paper.Layers & (GoldLayers.Phrases | GoldLayers.Mentions));
    }

    [Fact]
    public void Mentions_that_are_given_are_all_there_are()
    {
        var paper = Read("""{"id":"a","title":"leaf net","methods":["leaf net"],"mentions":[]}""", []);

        Assert.Empty(paper.Mentions);
        Assert.True(paper.Layers.HasFlag(GoldLayers.Mentions));
    }

    [Fact]
    public void Phrases_that_stand_nowhere_are_told_with_their_line()
    {
        var diagnostics = new List<Diagnostic>();

        var paper = Read("""{"id":"a","title":"Leaf nets","methods":["leaf net","leaf nets","nets"]}""", diagnostics);

        Assert.Equal("Method Leaf nets", Shown(paper));
        var diagnostic = Assert.Single(diagnostics);
        Assert.EndsWith(":1", diagnostic.Place.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(": 1", diagnostic.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_without_text_belong_to_the_paper_with_their_identifier()
    {
        var texts = new Dictionary<PaperId, Paper> { [new PaperId("arxiv:1")] = new() { Id = new PaperId("arxiv:1"), Title = "Leaf nets", Abstract = "They count." } };
        var path = _folder.Write("labels.jsonl", """{"id":"arxiv:1","methods":["Leaf nets"],"introduces":[]}""");

        var paper = Assert.Single(GoldReader.Read([path], texts, []));

        Assert.Equal("They count.", paper.Paper.Abstract);
        Assert.Equal("Method Leaf nets", Shown(paper));
        Assert.Equal(GoldLayers.Phrases | GoldLayers.Introduces, paper.Layers);
    }

    [Fact]
    public void Labels_whose_text_is_not_there_fail_the_file()
    {
        var texts = new Dictionary<PaperId, Paper> { [new PaperId("b")] = new() { Id = new PaperId("b"), Title = "T", Abstract = "" } };
        var path = _folder.Write("labels.jsonl", """{"id":"a","methods":[]}""");

        var fault = Assert.Throws<InvalidDataException>(() => GoldReader.Read([path], texts, []));

        Assert.Equal($"{path}:1: not an annotated paper: the paper has no 'title', and no text is named 'a'", fault.Message);
    }

    private static string Shown(GoldPaper paper) =>
        string.Join('|', paper.Mentions.Select(mention => $"{mention.Type} {paper.Paper.Text(mention.Location)}"));

    private GoldPaper Read(string line, List<Diagnostic> diagnostics) =>
        Assert.Single(GoldReader.Read([_folder.Write("gold.jsonl", line)], diagnostics));
}
