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
    [InlineData("""{"id":"a","title":"T","mentions":[{"field":"title","start":0,"end":1,"type":""}]}""", "a mention has an empty 'type'")]
    [InlineData("""{"id":"a","title":"T","mentions":[{"field":"title","start":0,"end":1}]}""", "a mention has no 'type'")]
    [InlineData("""{"id":"a","text":""}""", "'text' is empty")]
    [InlineData("""{"id":"a","text":"Tea","mentions":[{"start":0,"end":4,"type":"X"}]}""", "a mention reaches from 0 to 4 of the 3 characters")]
    [InlineData("""{"id":"a","title":"Te","text":"Te\na","mentions":[{"start":1,"end":4,"type":"X"}]}""", "a mention reaches from 1 to 4 and the title ends at 2")]
    [InlineData("""{"id":"a","text":"Tea","mentions":[{"start":0,"end":1,"type":"X"}],"relations":[{"head":0,"tail":1,"type":"R"}]}""", "a relation has 'tail' 1 and there are 1 mentions")]
    [InlineData("""{"id":"a","text":"Tea","relations":[["x","y"]]}""", "an item of 'relations' is no list of 3 texts")]
    [InlineData("""{"id":"a","title":"Tea","mentions":[{"field":"title","start":0,"end":2,"type":"Task"},{"field":"title","start":1,"end":3,"type":"Task"}]}""", "overlap")]
    public void Says_where_and_why_a_line_is_bad(string line, string reason)
    {
        var path = Write("""{"id":"ok","title":"Fine"}""", "", line);

        var fault = Assert.Throws<InvalidDataException>(() => GoldReader.Read(path));

        Assert.StartsWith($"{path}:3: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_a_bare_text_as_an_abstract()
    {
        var paper = Assert.Single(GoldReader.Read(Write(
            """{"id":"7","text":"Leaf nets (LN) count.","mentions":[{"start":0,"end":9,"type":"TOOL"},{"start":15,"end":20,"type":"ACT"}],"acronyms":[["LN","Leaf nets"]],"keyphrases":["leaves"],"relations":[{"head":0,"tail":1,"type":"DOES"}]}""")));

        Assert.Equal(("", "Leaf nets (LN) count."), (paper.Paper.Title, paper.Paper.Abstract));
        Assert.Equal(["TOOL Leaf nets", "ACT count"], paper.Mentions.Select(mention => $"{mention.Type} {paper.Paper.Text(mention.Location)}"));
        Assert.Equal(("LN", "Leaf nets"), Assert.Single(paper.Abbreviations));
        Assert.Equal("leaves", Assert.Single(paper.Keyphrases));
        Assert.Equal(
            new GoldRelation("Leaf nets", "DOES", "count") { HeadLocation = paper.Mentions[0].Location, TailLocation = paper.Mentions[1].Location },
            Assert.Single(paper.Relations));
        Assert.Equal(GoldLayers.Mentions | GoldLayers.Abbreviations | GoldLayers.Keyphrases | GoldLayers.Relations, paper.Layers);
    }

    [Theory]
    [InlineData("""{"id":"a","text":"a \ud83c\udf42 leaf","mentions":[{"start":4,"end":8,"type":"X"}]}""", "Abstract leaf")]
    [InlineData("""{"id":"a","title":"T","abstract":"a \ud83c\udf42 leaf","mentions":[{"field":"abstract","start":5,"end":9,"type":"X"}]}""", "Abstract leaf")]
    [InlineData("""{"id":"a","title":"\ud83c\udf42 One","text":"\ud83c\udf42 One\ntwo","mentions":[{"start":2,"end":5,"type":"X"}]}""", "Title One")]
    [InlineData("""{"id":"a","title":"\ud83c\udf42 One","text":"\ud83c\udf42 One\ntwo","mentions":[{"start":6,"end":9,"type":"X"}]}""", "Abstract two")]
    [InlineData("""{"id":"a","title":"Other","text":"One\ntwo","mentions":[{"start":0,"end":3,"type":"X"}]}""", "Abstract One")]
    public void Offsets_count_units_in_papers_and_code_points_in_texts(string line, string expected)
    {
        var paper = Assert.Single(GoldReader.Read(Write(line)));
        var mention = Assert.Single(paper.Mentions);

        Assert.Equal(expected, $"{mention.Location.Field} {paper.Paper.Text(mention.Location)}");
    }

    [Fact]
    public void Of_mentions_that_overlap_in_a_text_the_longer_is_kept_and_the_file_is_named()
    {
        var path = Write("""{"id":"a","text":"leaf net zoo","mentions":[{"start":0,"end":4,"type":"A"},{"start":0,"end":8,"type":"B"},{"start":5,"end":12,"type":"C"}]}""");
        var diagnostics = new List<Diagnostic>();

        var paper = Assert.Single(GoldReader.Read([path], diagnostics));

        Assert.Equal("B", Assert.Single(paper.Mentions).Type);
        Assert.Equal(["A", "C"], paper.Overlapped.Select(mention => mention.Type));
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal((DiagnosticCode.OverlappingAnnotations, path), (diagnostic.Code, diagnostic.Place.ToString()));
        Assert.EndsWith(": 2", diagnostic.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_whose_identifier_is_taken_gets_a_number()
    {
        var path = Write("""{"id":"7","text":"One"}""", """{"id":"7-2","text":"Two"}""", """{"id":"7","text":"Three"}""");
        var diagnostics = new List<Diagnostic>();

        Assert.Equal(["7", "7-2", "7-3"], GoldReader.Read([path], diagnostics).Select(paper => paper.Paper.Id.Value));
        Assert.Equal(DiagnosticCode.RepeatedIdentifier, Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void Relations_of_papers_name_phrases()
    {
        var paper = Assert.Single(GoldReader.Read(Write("""{"id":"a","title":"T","relations":[["net","used-for","sums"]]}""")));

        Assert.Equal(new GoldRelation("net", "used-for", "sums"), Assert.Single(paper.Relations));
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
