using PaperGraph.Model.Text;

namespace PaperGraph.Model.Tests.Text;

public sealed class LatexTextTests
{
    [Theory]
    [InlineData(@"Choosing $\beta$ in the $\beta$-VAE", "Choosing β in the β-VAE")]
    [InlineData("WAVE$^{2}$: encoding of waveforms", "WAVE2: encoding of waveforms")]
    [InlineData(@"\emph{Slow} and {Fast}", "Slow and Fast")]
    [InlineData(@"Erd\H{o}s  and~others", "Erdős and others")]
    [InlineData("a $5 toy", "a $5 toy")]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    public void Titles_read_as_people_say_them(string written, string expected) => Assert.Equal(expected, LatexText.Clean(written));

    [Fact]
    public void Blanks_become_single_spaces_and_nothing_else_changes() => Assert.Equal(@"$\beta$ b", LatexText.CollapseBlanks("\t$\\beta$\u00A0\n b "));
}
