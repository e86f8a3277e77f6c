using PaperGraph.Evaluation.Gold;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Tests.Gold.Brat;

public sealed class BratFileTests : IDisposable
{
    private readonly GoldFolder _folder = new();
    private readonly List<Diagnostic> _diagnostics = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_mentions_and_relations_and_passes_the_rest_over()
    {
        var paper = Read(
            "🍂 Leaf nets count\nmossy leaves.",
            "T1\tTool 2 11\tLeaf nets", "T2\tTask 12 23\tcount mossy", "R1\tServes Arg1:T1 Arg2:T2\t", "E1\tTool:T1 For:T2", "A1\tNew T1", "#1\tAnnotatorNotes T1\tso", "*\tEquiv T1 T2", "N1\tReference T1 W:1\tx");

        Assert.Equal(["Tool Leaf nets", "Task count\nmossy"], paper.Mentions.Select(mention => $"{mention.Type} {paper.Paper.Text(mention.Location)}"));
        var relation = Assert.Single(paper.Relations);
        Assert.Equal(("Leaf nets", "Serves", paper.Mentions[1].Location), (relation.Head, relation.Type, relation.TailLocation!.Value));
        Assert.Empty(_diagnostics);
    }

    [Theory]
    [InlineData("T2\tTool 0 4;10 15\tLeaf count", "mention T2 stands in several pieces")]
    [InlineData("T2\tTool 0 99\tLeaf", "reaches from 0 to 99")]
    [InlineData("T2\tTool 4 4\t", "reaches from 4 to 4")]
    [InlineData("T2\tTool 0 4\tMoss", "mention T2 is 'Moss', and the text has 'Leaf' there")]
    [InlineData("T2\tTool zero 4\tLeaf", "mention T2 has no type, start and end")]
    [InlineData("T2\tTool 0 4", "three columns")]
    [InlineData("T1\tTool 0 4\tLeaf", "two mentions T1")]
    [InlineData("R1\tServes Arg1:T1 Arg2:T9\t", "relation R1 has 'Arg2:T9', which names no mention")]
    [InlineData("R1\tServes\t", "relation R1 has no type and two arguments")]
    [InlineData("what is this", "no annotation of BRAT begins with 'w'")]
    public void Tells_a_line_it_cannot_follow_and_keeps_the_rest(string line, string reason)
    {
        var paper = Read("Leaf nets count", "T1\tTool 5 9\tnets", line);

        Assert.Equal(new TextLocation(TextField.Abstract, 5, 9), Assert.Single(paper.Mentions).Location);
        var diagnostic = Assert.Single(_diagnostics);
        Assert.Equal((DiagnosticCode.MalformedAnnotation, 2), (diagnostic.Code, diagnostic.Place.Line));
        Assert.EndsWith("one.ann", diagnostic.Place.File, StringComparison.Ordinal);
        Assert.Contains(reason, diagnostic.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_read_in_the_order_of_names()
    {
        foreach (var name in (string[])["b", "a/z", "B"])
        {
            _folder.Write(name + ".txt", "Leaf");
            _folder.Write(name + ".ann", "T1\tTool 0 4\tLeaf");
        }

        _folder.Write("lonely.ann", "T1\tTool 0 4\tLeaf");

        Assert.Equal(["B", "a/z", "b"], GoldReader.Read([_folder.Path], _diagnostics).Select(paper => paper.Paper.Id.Value));
        Assert.Equal("there is no text beside it (.txt)", Assert.Single(_diagnostics).Reason);
    }

    [Fact]
    public void A_folder_without_annotations_is_named()
    {
        var fault = Assert.Throws<InvalidDataException>(() => GoldReader.Read(_folder.Path));

        Assert.StartsWith($"{_folder.Path}: the folder holds no BRAT", fault.Message, StringComparison.Ordinal);
    }

    private GoldPaper Read(string text, params string[] annotations)
    {
        var path = _folder.Write("one.txt", text);
        _folder.Write("one.ann", annotations);
        return Assert.Single(GoldReader.Read([path], _diagnostics));
    }
}
