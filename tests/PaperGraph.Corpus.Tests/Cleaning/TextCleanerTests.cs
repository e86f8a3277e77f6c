using PaperGraph.Corpus.Cleaning;

namespace PaperGraph.Corpus.Tests.Cleaning;

public sealed class TextCleanerTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("  Sensor grids\n  age well.\t", "Sensor grids age well.")]
    [InlineData("one\r\ntwo\vthree\ffour\u0085five", "one two three four five")]
    [InlineData("no\u00A0break\u2009thin\u3000wide\u2028line", "no break thin wide line")]
    [InlineData("\uFEFFzero\u200Bwidth\u2060 and soft\u00ADhyphen", "zerowidth and softhyphen")]
    [InlineData("cafe\u0301 au lait", "café au lait")]
    [InlineData(@"the $\ell_1$ norm of \emph{this}", @"the $\ell_1$ norm of \emph{this}")]
    [InlineData("a smile \U0001F600 stays", "a smile \U0001F600 stays")]
    [InlineData("\U0001F468\u200D\U0001F469 joined", "\U0001F468\u200D\U0001F469 joined")]
    [InlineData("wi\u200Dth", "with")]
    [InlineData("", "")]
    [InlineData(" \n\t ", "")]
    public void Folds_white_space_and_drops_the_invisible_without_calling_it_damage(string text, string expected)
    {
        var cleaned = TextCleaner.Clean(text);

        Assert.Equal(expected, cleaned.Text);
        Assert.Equal(0, cleaned.Removed);
    }

    [Theory]
    [InlineData("nul\0l and bell\u0007", "null and bell", 2)]
    [InlineData("turned \u202Edetrop\u202C back", "turned detrop back", 2)]
    [InlineData("marks \u200Eleft\u200F \u2066inside\u2069", "marks left inside", 4)]
    [InlineData("lost \uFFFD letter", "lost letter", 1)]
    [InlineData("c1 \u0090 and delete\u007F", "c1 and delete", 2)]
    public void Takes_out_and_counts_what_no_sound_text_holds(string text, string expected, int removed)
    {
        var cleaned = TextCleaner.Clean(text);

        Assert.Equal(expected, cleaned.Text);
        Assert.Equal(removed, cleaned.Removed);
    }

    // Numbers, as an attribute cannot hold half a pair.
    [Theory]
    [InlineData(0xD83D, ' ', "a b")]
    [InlineData(0xDE00, ' ', "a b")]
    [InlineData(0xD83D, 0xD83D, "ab")]
    [InlineData(0xDE00, 0xD83D, "ab")]
    public void Takes_out_lone_surrogates(int first, int second, string expected) =>
        Assert.Equal(expected, TextCleaner.Clean($"a{(char)first}{(char)second}b").Text);

    [Fact]
    public void Takes_out_half_a_pair_at_the_end() => Assert.Equal("end", TextCleaner.Clean("end" + (char)0xD83D).Text);
}
