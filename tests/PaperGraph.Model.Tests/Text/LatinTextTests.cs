using PaperGraph.Model.Text;

namespace PaperGraph.Model.Tests.Text;

public sealed class LatinTextTests
{
    [Theory]
    [InlineData("Schro\u0308dinger", "Schrödinger")]
    [InlineData("A\u030Angstro\u0308m", "Ångström")]
    [InlineData("u\u0308\u0304", "ǖ")]
    [InlineData("e\u0302\u0301", "ế")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("q\u0301", "q\u0301")]
    [InlineData("中\u0301", "中\u0301")]
    [InlineData("", "")]
    public void Joins_letters_with_the_marks_after_them(string text, string expected) => Assert.Equal(expected, LatinText.Compose(text));

    [Fact]
    public void Returns_the_same_instance_when_nothing_changes()
    {
        var text = new string("Schrödinger".AsSpan());
        Assert.Same(text, LatinText.Compose(text));
    }

    [Theory]
    [InlineData('é', 'e')]
    [InlineData('Ǘ', 'U')]
    [InlineData('ế', 'e')]
    [InlineData('ő', 'o')]
    [InlineData('x', 'x')]
    [InlineData('ø', 'ø')]
    [InlineData('я', 'я')]
    public void Folds_a_letter_to_its_bare_one(char unit, char expected) => Assert.Equal(expected, LatinText.FoldAccent(unit));

    [Theory]
    [InlineData('\u0300', true)]
    [InlineData('\u036F', true)]
    [InlineData('\u0370', false)]
    [InlineData('a', false)]
    public void Knows_combining_marks(char unit, bool expected) => Assert.Equal(expected, LatinText.IsCombiningMark(unit));
}
