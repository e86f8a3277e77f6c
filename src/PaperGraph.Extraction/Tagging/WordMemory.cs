using System.Runtime.CompilerServices;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;

namespace PaperGraph.Extraction.Tagging;

/// <summary>
/// What depends on a token's text and kind alone, remembered for words that came by lately: each has one place, which the next word of that place
/// takes. A text is known again by its hash of 64 bits. The answers are those that are computed anew. For one thread.
/// </summary>
internal sealed class WordMemory(VocabularyIndex vocabulary, WordStatistics statistics)
{
    /// <summary>Number of places.</summary>
    public const int Places = 1 << Bits;

    private const int Bits = 14;

    private readonly Entry[] _entries = new Entry[Places];
    private int _version;

    /// <summary>The hash by which a word is looked for; what is remembered of it is on its way from memory.</summary>
    public ulong Announce(ReadOnlySpan<char> text)
    {
        var surface = TokenHash.OfText(text);
        ref var entry = ref _entries[PlaceOf(surface)];
        Prefetch.Line(ref entry.Properties.Word);
        Prefetch.Line(ref entry.Properties.Suffix3);
        Prefetch.Line(ref entry.Version);
        return surface;
    }

    /// <summary>Reads the properties of a word alone.</summary>
    /// <param name="text">The word.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="surface">What <see cref="Announce"/> said of it.</param>
    /// <param name="properties">Overwritten.</param>
    /// <param name="opening">What the vocabulary says of the word by itself.</param>
    public WordPlace Read(ReadOnlySpan<char> text, TokenKind kind, ulong surface, out TokenProperties properties, out NameOpening opening)
    {
        var place = PlaceOf(surface);
        ref var entry = ref _entries[place];
        if (entry.Properties.Surface != surface || entry.Kind != kind) Fill(ref entry, text, kind);
        (properties, opening) = (entry.Properties, entry.Opening);
        return new WordPlace(place, entry.Version);
    }

    private static int PlaceOf(ulong surface) => (int)(TokenHash.Mix(surface) >> (64 - Bits));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Fill(ref Entry entry, ReadOnlySpan<char> text, TokenKind kind)
    {
        entry.Version = ++_version;
        entry.Kind = kind;
        entry.Properties = TokenProperties.Of(text);
        if (kind is TokenKind.Url or TokenKind.Number or TokenKind.Math) entry.Properties.Word = (ulong)kind + 100;
        entry.Properties.Form = TokenProperties.FormOf(kind, text);
        entry.Properties.Statistics = statistics[entry.Properties.Word];
        entry.Opening = vocabulary.Opening(text, kind);
    }

    private struct Entry
    {
        public TokenProperties Properties;
        public TokenKind Kind;
        public int Version;
        public NameOpening Opening;
    }
}
