using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;

namespace PaperGraph.Extraction.Tests.Vocabulary;

public sealed class VocabularyIndexTests
{
    // Bits: type t is 1 << t for the first token of a name, 1 << (t + 5) for the others; Method 0, Task 1, Dataset 2.
    [Theory]
    [InlineData("the Image Net set", "0 4 128 0")]
    [InlineData("image net", "4 128")]
    [InlineData("image processing", "0 0")]
    [InlineData("deep learning", "3 96")]
    [InlineData("deep learning theory", "2 64 64")]
    [InlineData("deep", "0")]
    public void Marks_known_names_longest_first(string text, string marks)
    {
        using var lines = new StringReader("# comment\nDataset\tImage Net\nMethod\tdeep learning\nTask\tdeep learning\nTask\tdeep learning theory\nNonsense\tx\nno tab\n");
        var index = VocabularyIndex.Read(lines);
        var words = Tokenizer.Tokenize(text).Select(token => TokenHash.OfWord(token.Span.Of(text))).ToArray();
        var found = new ushort[words.Length];
        index.Mark(words, found);
        Assert.Equal(marks, string.Join(' ', found));
    }
}
