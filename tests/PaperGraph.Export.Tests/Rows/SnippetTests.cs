using PaperGraph.Export.Rows;
using PaperGraph.Model;

namespace PaperGraph.Export.Tests.Rows;

public sealed class SnippetTests
{
    [Theory]
    [InlineData("one short sentence about [nets].", "one short sentence about nets.")]
    [InlineData("First one. We train [nets] here. Last one.", "We train nets here.")]
    [InlineData("[nets]", "nets")]
    [InlineData("Two\nlines with [nets]\tand tabs", "Two lines with nets and tabs")]
    [InlineData(
        "This is a sentence that goes on for rather longer than anybody would wish before it names [nets] and then it keeps going on and on for another while without an end in sight at all",
        "…for rather longer than anybody would wish before it names nets and then it keeps going on and on for another while without…")]
    public void Shows_the_sentence_or_the_words_around_a_place(string marked, string expected)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var end = marked.IndexOf(']', StringComparison.Ordinal) - 1;
        var paper = new Paper { Id = new PaperId("p"), Title = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal) };

        Assert.Equal(expected, Snippet.Of(paper, new TextLocation(TextField.Title, start, end)));
    }

    [Fact]
    public void Never_cuts_a_character_in_two_and_always_holds_the_place()
    {
        var text = string.Concat(Enumerable.Repeat("🧪", 200));
        var paper = new Paper { Id = new PaperId("p"), Title = text };

        for (var start = 0; start < text.Length; start += 2)
        {
            var snippet = Snippet.Of(paper, new TextLocation(TextField.Title, start, start + 2));
            Assert.Equal(snippet, PlainText.ForUtf8(snippet));
            Assert.Contains("🧪", snippet, StringComparison.Ordinal);
        }
    }
}
