using System.Globalization;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;

namespace PaperGraph.Extraction.Tests.Vocabulary;

public sealed class VocabularyIndexTests
{
    // Types: Method 1, Task 2, Dataset 4; +20 first, +40 inner, +60 last token; +100 capitals as listed; +200 a token more; +800 part.
    [Theory]
    [InlineData("the Image Net set", "0 324 364 0")]
    [InlineData("image net", "224 264")]
    [InlineData("image-net", "4")]
    [InlineData("ImageNets", "104")]
    [InlineData("image processing", "0 0")]
    [InlineData("deep learning", "223 263")]
    [InlineData("deep learning theory", "422 442 462")]
    [InlineData("deep, learning", "0 0 0")]
    [InlineData("{\\bf deep} learning", "223 263")]
    [InlineData("Deep-Learning-based", "803")]
    [InlineData("deep", "0")]
    [InlineData("deep leaf/learning", "0 0 0 0")]
    [InlineData("CNN / Leaf News", "724 744 744 764")]
    [InlineData("CNN/Leaf-News", "104")]
    public void Marks_known_names_longest_first(string text, string marks)
    {
        using var lines = new StringReader(
            "# comment\nDataset\tImage Net\nMethod\tdeep learning\nTask\tdeep learning\nTask\tdeep learning theory\nDataset\tCNN/Leaf News\n"
            + "Nonsense\tx\nno tab\n");
        var index = VocabularyIndex.Read(lines);
        var title = Document.Of(Sample.Paper(text)).Title;
        var found = new ushort[title.Tokens.Length];
        index.Mark(title, 0, found.Length, found);
        Assert.Equal(marks, string.Join(' ', found.Select(mark => mark.ToString("x", CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void No_name_reaches_over_the_end()
    {
        using var lines = new StringReader("Task\tleaf counting\n");
        var title = Document.Of(Sample.Paper("leaf counting")).Title;
        var found = new ushort[1];
        VocabularyIndex.Read(lines).Mark(title, 0, 1, found);
        Assert.Equal(0, found[0]);
    }

    [Theory]
    [InlineData("deep learning theory", true)]
    [InlineData("deep learning", true)]
    [InlineData("CNN / Leaf News", true)]
    [InlineData("image-net", true)]
    [InlineData("deep learning of", false)]
    [InlineData("image-net image net", false)]
    [InlineData("deep learning deep learning", false)]
    [InlineData("Deep-Learning-based", false)]
    [InlineData("leaf", false)]
    public void The_first_mark_tells_whether_all_tokens_are_one_name(string text, bool isWhole)
    {
        using var lines = new StringReader("Dataset\tImage Net\nMethod\tdeep learning\nTask\tdeep learning theory\nDataset\tCNN/Leaf News\n");
        var index = VocabularyIndex.Read(lines);
        var title = Document.Of(Sample.Paper(text)).Title;
        var marks = new ushort[title.Tokens.Length];
        index.Mark(title, 0, marks.Length, marks);
        Assert.Equal((marks[0], isWhole), index.MarkFirst(title, 0, marks.Length));
    }

    [Fact]
    public void The_shipped_vocabulary_is_the_one_of_the_ontology()
    {
        var concepts = VocabularyIndex.LoadShipped().Concepts;
        Assert.True(concepts.TryFind("GANs", out var network));
        Assert.Equal("https://w3id.org/papergraph/vocabulary/generative-adversarial-network", network.Iri);
    }
}
