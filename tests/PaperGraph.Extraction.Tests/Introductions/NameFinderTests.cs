using PaperGraph.Extraction.Introductions;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Tests.Introductions;

public sealed class NameFinderTests
{
    [Theory]
    [InlineData("OakNet: counting acorns", "", "OakNet", NameOrigin.TitleHead)]
    [InlineData("The Oak Sorter: counting acorns", "", "Oak Sorter", NameOrigin.TitleHead)]
    [InlineData("Acorn Thinking", "", "Acorn Thinking", NameOrigin.TitleOpening)]
    [InlineData("Acorn fields for slow forests", "", "Acorn fields", NameOrigin.TitleOpening)]
    [InlineData("T", "We propose a novel Oak Field Sorter for acorns.", "Oak Field Sorter", NameOrigin.Announced)]
    [InlineData("T", "It is a dataset called AcornBase.", "AcornBase", NameOrigin.Announced)]
    [InlineData("T", "We introduce guidance, where one tree leads another.", "guidance", NameOrigin.AnnouncedPlain)]
    [InlineData("T", "Results of ZqOak are good.", "ZqOak", NameOrigin.Rare)]
    [InlineData("T", "The core is Chain of Acorn Thought here.", "Chain of Acorn Thought", NameOrigin.Capital)]
    [InlineData("T", "The core is \\textbf{slow oak} here.", "slow oak", NameOrigin.Emphasised)]
    [InlineData("T", "The core is ``slow oak'' here.", "slow oak", NameOrigin.Emphasised)]
    public void Finds_a_name_for_a_reason(string title, string text, string name, object origin)
    {
        var (document, spans) = Find(title, text);
        Assert.Contains(spans, span => document.Paper.Text(document[span.Key.Field].Locate(span.Key.First, span.Key.End)).SequenceEqual(name)
            && span.Value.HasFlag((NameOrigin)origin));
    }

    [Theory]
    [InlineData("", "the acorns of old trees are counted by hand.")]
    [InlineData("", "A tree. The tree. That tree.")]
    public void Finds_nothing_in_plain_words(string title, string text) => Assert.Empty(Find(title, text).Spans);

    private static (Document Document, IReadOnlyDictionary<(PaperGraph.Model.TextField Field, int First, int End), NameOrigin> Spans) Find(
        string title, string text)
    {
        var document = Document.Of(Sample.Paper(title, text));
        var (titleWords, words) = (new FieldWords(WordStatistics.Empty), new FieldWords(WordStatistics.Empty));
        titleWords.Fill(document.Title);
        words.Fill(document.Abstract);
        var finder = new NameFinder();
        finder.Find(titleWords, words);
        return (document, finder.Spans);
    }
}
