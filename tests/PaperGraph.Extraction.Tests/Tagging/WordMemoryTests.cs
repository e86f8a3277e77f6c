using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;

namespace PaperGraph.Extraction.Tests.Tagging;

public class WordMemoryTests
{
    private static readonly string[] Words =
        ["leaf", "Leaf", "LeafNet-2", "leafnet", "12", "\u00e9tude", "-", "UCF101-24", "bracketing-of-twenty-four-units-and-more", "BrackNet-based"];

    [Fact]
    public void Remembers_what_is_computed_anew()
    {
        var memory = Memory();
        for (var round = 0; round < 2; round++)
        {
            Assert.All(Words, word =>
            {
                Read(memory, word, TokenKind.Word, out var properties, out var opening);
                AssertComputed(word, properties);
                Assert.Equal(Vocabulary().Opening(word, TokenKind.Word), opening);
            });
        }
    }

    [Fact]
    public void Takes_words_of_one_place_in_turn()
    {
        var memory = Memory();
        for (var i = 0; i < 3 * WordMemory.Places; i++)
        {
            var word = "w" + i;
            Read(memory, word, TokenKind.Word, out var properties, out _);
            Assert.Equal(TokenHash.OfWord(word), properties.Word);
        }

        Read(memory, "w0", TokenKind.Word, out var first, out _);
        AssertComputed("w0", first);
    }

    [Fact]
    public void Tells_the_words_apart_that_one_place_had()
    {
        var memory = Memory();
        var seen = new Dictionary<WordPlace, string>();
        for (var i = 0; i < 2 * WordMemory.Places; i++) Assert.True(seen.TryAdd(Read(memory, "w" + i, TokenKind.Word, out _, out _), "w" + i));
        Assert.All(seen.Keys, place => Assert.InRange(place.Place, 0, WordMemory.Places - 1));
    }

    [Fact]
    public void A_word_stays_in_its_place()
    {
        var memory = Memory();
        Assert.Equal(Read(memory, "leaf", TokenKind.Word, out _, out _), Read(memory, "leaf", TokenKind.Word, out _, out _));
    }

    [Fact]
    public void One_text_of_two_kinds_is_two_words()
    {
        var memory = Memory();
        Read(memory, "12", TokenKind.Number, out var number, out _);
        Read(memory, "12", TokenKind.Word, out var word, out _);
        Assert.Equal((ulong)TokenKind.Number + 100, number.Word);
        Assert.Equal(TokenHash.OfWord("12"), word.Word);
    }

    private static void AssertComputed(string word, TokenProperties properties)
    {
        var expected = TokenProperties.Of(word);
        expected.Form = TokenProperties.FormOf(TokenKind.Word, word);
        Assert.Equal(expected, properties);
    }

    private static WordPlace Read(WordMemory memory, string word, TokenKind kind, out TokenProperties properties, out NameOpening opening) =>
        memory.Read(word, kind, memory.Announce(word), out properties, out opening);

    private static WordMemory Memory() => new(Vocabulary(), WordStatistics.Empty);

    private static VocabularyIndex Vocabulary()
    {
        using var names = new StringReader("Method\tBrackNet\nTask\tleaf counting\n");
        return VocabularyIndex.Read(names);
    }
}
