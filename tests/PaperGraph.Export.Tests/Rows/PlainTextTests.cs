using PaperGraph.Export.Rows;

namespace PaperGraph.Export.Tests.Rows;

public sealed class PlainTextTests
{
    // H and L stand for a high and a low surrogate, which an attribute cannot hold alone.
    [Theory]
    [InlineData("a\0b\u0008c\u001Fd", "abcd", "a\0b\u0008c\u001Fd")]
    [InlineData("tab\tline\nreturn\r", "tab\tline\nreturn\r", "tab\tline\nreturn\r")]
    [InlineData("HL", "HL", "HL")]
    [InlineData("LH", "", "\uFFFD\uFFFD")]
    [InlineData("end H", "end ", "end \uFFFD")]
    [InlineData("HHL", "HL", "\uFFFDHL")]
    [InlineData("\uFFFE\uFFFF\uFFFD", "\uFFFD", "\uFFFE\uFFFF\uFFFD")]
    public void Takes_out_what_a_format_cannot_hold(string text, string xml, string json)
    {
        Assert.Equal(Surrogates(xml), PlainText.ForXml(Surrogates(text)));
        Assert.Equal(Surrogates(json), PlainText.ForUtf8(Surrogates(text)));
    }

    private static string Surrogates(string text) => text.Replace('H', '\uD83E').Replace('L', '\uDDEA');
}
