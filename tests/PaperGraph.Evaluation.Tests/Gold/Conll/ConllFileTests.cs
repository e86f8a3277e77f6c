using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Tests.Gold.Conll;

public sealed class ConllFileTests : IDisposable
{
    private readonly GoldFolder _folder = new();
    private readonly List<Diagnostic> _diagnostics = [];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Leaf B-X|nets I-X|count O", "X Leaf nets")]
    [InlineData("Leaf B-X|nets B-X|count I-Y", "X Leaf; X nets; Y count")]
    [InlineData("Leaf I-X|nets I-X|count B-X", "X Leaf nets; X count")]
    [InlineData("Leaf B-X|nets E-X|count S-X", "X Leaf nets; X count")]
    [InlineData("Leaf B-X|nets L-X|count U-Y", "X Leaf nets; Y count")]
    [InlineData("Leaf O|nets O|count O", "")]
    [InlineData("Leaf NN B-X|nets NN I-X|count VB O", "X Leaf nets")]
    public void Tags_of_all_schemes_are_mentions_over_the_rebuilt_text(string lines, string expected)
    {
        var paper = Assert.Single(Read(lines.Split('|')));

        Assert.Equal("Leaf nets count", paper.Paper.Abstract);
        Assert.Equal(expected, string.Join("; ", paper.Mentions.Select(mention => $"{mention.Type} {paper.Paper.Text(mention.Location)}")));
    }

    [Fact]
    public void Without_document_marks_each_sentence_is_a_text() =>
        Assert.Equal(["one:1 Leaf nets", "one:2 Moss"], Read("# a note", "Leaf B-X", "nets I-X", "", "", "Moss O").Select(Shown));

    [Fact]
    public void Document_marks_part_the_texts_and_sentences_run_on()
    {
        var papers = Read("-DOCSTART- -X- O", "", "Leaf B-X", "", "nets I-X", "", "-DOCSTART- -X- O", "", "Moss O");

        Assert.Equal(["one:1 Leaf nets", "one:2 Moss"], papers.Select(Shown));
        Assert.Equal(2, papers[0].Mentions.Length);
    }

    [Fact]
    public void A_sentence_with_a_bad_line_is_told_and_left_out()
    {
        var papers = Read("Leaf B-X", "nets", "count Q-X", "", "Moss O");

        Assert.Equal("one:1 Moss", Shown(Assert.Single(papers)));
        Assert.Equal((DiagnosticCode.MalformedAnnotation, 2), (Assert.Single(_diagnostics).Code, _diagnostics[0].Place.Line));
    }

    [Fact]
    public void What_is_no_annotation_at_all_fails_with_its_line()
    {
        var path = _folder.Write("prose.txt", "", "Once upon a time");

        Assert.StartsWith($"{path}:2: neither JSON nor", Assert.Throws<InvalidDataException>(() => GoldReader.Read(path)).Message, StringComparison.Ordinal);
    }

    private ImmutableArray<GoldPaper> Read(params string[] lines) => GoldReader.Read([_folder.Write("one.conll", lines)], _diagnostics);

    private static string Shown(GoldPaper paper) => $"{paper.Paper.Id} {paper.Paper.Abstract}";
}
