using PaperGraph.Evaluation.Gold;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Tests.Gold;

public sealed class GoldReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papergraph-gold-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Reads_all_that_a_line_says()
    {
        var paper = Assert.Single(GoldReader.Read(Write(
            """{"id":"a 1","title":"BrackNet counts","abstract":"A graph network (GNN).","mentions":[{"field":"abstract","start":2,"end":15,"type":"Method","text":"graph network"},{"field":"title","start":0,"end":8,"type":"Method"}],"introduces":["BrackNet"],"methods":["BrackNet","graph network"],"acronyms":[["GNN","graph network"]],"urls":[["x","https://github.com/a/b","repo"],["y","https://a.org","page"]],"hierarchy":[]}""")));

        Assert.Equal(("a-1", "BrackNet counts"), (paper.Paper.Id.Value, paper.Paper.Title));
        Assert.Equal(["BrackNet", "graph network"], paper.Mentions.Select(mention => paper.Paper.Text(mention.Location).ToString()));
        Assert.Equal(["BrackNet", "graph network"], paper.Phrases[ConceptType.Method].AsEnumerable());
        Assert.Empty(paper.Phrases[ConceptType.Task]);
        Assert.Equal("BrackNet", Assert.Single(paper.Introduces));
        Assert.Equal(("GNN", "graph network"), Assert.Single(paper.Abbreviations));
        Assert.Equal("https://github.com/a/b", Assert.Single(paper.Repositories));
    }

    [Fact]
    public void Needs_no_more_than_id_and_title() =>
        Assert.Empty(Assert.Single(GoldReader.Read(Write("""{"id":"a","title":"T"}"""))).Mentions);

    [Theory]
    [InlineData("""{"id":"a","title":""", "not JSON")]
    [InlineData("[]", "expected an object")]
    [InlineData("""{"title":"T"}""", "'id' is missing")]
    [InlineData("""{"id":"","title":"T"}""", "'id' is empty")]
    [InlineData("""{"id":7,"title":"T"}""", "'id' is no text")]
    [InlineData("""{"id":"a"}""", "'title' is missing")]
    [InlineData("""{"id":"a","title":""}""", "'title' is empty")]
    [InlineData("""{"id":"a","title":"\ud800"}""", "'title' holds half a surrogate pair")]
    [InlineData("""{"id":"a","title":"T","methods":"x"}""", "'methods' is no list")]
    [InlineData("""{"id":"a","title":"T","methods":[1]}""", "'methods' is no text")]
    [InlineData("""{"id":"a","title":"T","acronyms":[["x"]]}""", "an item of 'acronyms' is no list of 2 texts")]
    [InlineData("""{"id":"a","title":"T","mentions":[{"field":"title","start":0,"end":2,"type":"Task"}]}""", "a mention reaches from 0 to 2 of the 1 units")]
    [InlineData("""{"id":"a","title":"T","mentions":[{"field":"title","start":0,"end":0,"type":"Task"}]}""", "a mention reaches from 0 to 0")]
    [InlineData("""{"id":"a","title":"T","mentions":[{"field":"title","end":1,"type":"Task"}]}""", "a mention has no whole number 'start'")]
    [InlineData("""{"id":"a","title":"T","mentions":[{"field":"body","start":0,"end":1,"type":"Task"}]}""", "a mention stands in field 'body'")]
    [InlineData("""{"id":"a","title":"T","mentions":[{"field":"title","start":0,"end":1,"type":"Tool"}]}""", "a mention has type 'Tool'")]
    [InlineData("""{"id":"a","title":"T","mentions":[{"field":"title","start":0,"end":1,"type":"1"}]}""", "a mention has type '1'")]
    [InlineData("""{"id":"a","title":"Tea","mentions":[{"field":"title","start":0,"end":2,"type":"Task"},{"field":"title","start":1,"end":3,"type":"Task"}]}""", "overlap")]
    public void Says_where_and_why_a_line_is_bad(string line, string reason)
    {
        var path = Write("""{"id":"ok","title":"Fine"}""", "", line);

        var fault = Assert.Throws<InvalidDataException>(() => GoldReader.Read(path));

        Assert.StartsWith($"{path}:3: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_paper_that_stands_twice()
    {
        var path = Write("""{"id":"a","title":"T"}""", """{"id":"a","title":"U"}""");

        var fault = Assert.Throws<InvalidDataException>(() => GoldReader.Read(path));

        Assert.Equal($"{path}:2: paper 'a' stands in {path}:1 already", fault.Message);
    }

    [Fact]
    public void Names_a_file_that_is_missing()
    {
        var path = Path.Combine(_folder, "none.jsonl");

        Assert.Equal($"{path}: there is no such file", Assert.Throws<FileNotFoundException>(() => GoldReader.Read(path)).Message);
    }

    private string Write(params string[] lines)
    {
        var path = Path.Combine(_folder, "gold.jsonl");
        File.WriteAllLines(path, lines);
        return path;
    }
}
