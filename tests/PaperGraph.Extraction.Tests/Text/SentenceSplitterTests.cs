using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("One ends. Two starts.", "One ends. ¦ Two starts.")]
    [InlineData("Is it so? It is! Good.", "Is it so? ¦ It is! ¦ Good.")]
    [InlineData("no capital. lower goes on.", "no capital. lower goes on.")]
    [InlineData("It works, e.g. Adam and i.e. SGD.", "It works, e.g. Adam and i.e. SGD.")]
    [InlineData("Lee et al. The rest follows.", "Lee et al. The rest follows.")]
    [InlineData("Cats, dogs, etc. We count them.", "Cats, dogs, etc. ¦ We count them.")]
    [InlineData("By J. Smith and B. Jones.", "By J. Smith and B. Jones.")]
    [InlineData("We chose class A. Then we ran.", "We chose class A. ¦ Then we ran.")]
    [InlineData("It gains 3.5 points. 2 runs suffice.", "It gains 3.5 points. ¦ 2 runs suffice.")]
    [InlineData("(It ends here.) Then more.", "(It ends here.) ¦ Then more.")]
    [InlineData("He said \"stop.\" We did.", "He said \"stop.\" ¦ We did.")]
    [InlineData("Done. (More follows.)", "Done. ¦ (More follows.)")]
    [InlineData("It learns fast. iMAML does not.", "It learns fast. ¦ iMAML does not.")]
    [InlineData("We use $k$. $m$ is free.", "We use $k$. ¦ $m$ is free.")]
    [InlineData("See Fig. 2 and Sec. 3.", "See Fig. 2 and Sec. 3.")]
    [InlineData("Code: https://github.com/a/b. We thank you.", "Code: https://github.com/a/b. ¦ We thank you.")]
    [InlineData("深度学习。方法", "深度学习。 ¦ 方法")]
    [InlineData("No end", "No end")]
    [InlineData("...", "...")]
    public void Splits_an_abstract_into_sentences(string text, string sentences)
    {
        var field = Document.Of(Sample.Abstract(text)).Abstract;
        var found = new List<string>();
        foreach (var sentence in field.Sentences) found.Add(field.Locate(sentence).Span.Of(text).ToString());
        Assert.Equal(sentences, string.Join(" ¦ ", found));
    }

    [Fact]
    public void A_title_is_one_sentence() => Assert.Equal(1, Document.Of(Sample.Paper("One. Two! Three?")).Title.Sentences.Length);

    [Fact]
    public void An_empty_text_has_no_sentence() => Assert.True(Document.Of(Sample.Paper("", " ")).Abstract.Sentences.IsEmpty);
}
