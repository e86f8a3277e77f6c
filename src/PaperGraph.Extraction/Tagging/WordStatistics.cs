using PaperGraph.Extraction.Tagging.Encoding;

namespace PaperGraph.Extraction.Tagging;

/// <summary>
/// What a large collection of abstracts says of words: how common they are, how often they are written with a capital inside a sentence (a coined
/// name is rare and capital, a term of art is common and small), and what company they keep. The counts are a hashed table of bytes: words that
/// collide share the more common one's entry. Immutable and safe to share.
/// </summary>
public sealed class WordStatistics
{
    /// <summary>Words are hashed to this many bits.</summary>
    public const int Bits = 18;

    private readonly byte[] _table;

    private WordStatistics(byte[] table, WordVectors vectors) => (_table, Vectors) = (table, vectors);

    /// <summary>Statistics that know no word.</summary>
    public static WordStatistics Empty { get; } = new(new byte[1 << Bits], WordVectors.Empty);

    /// <summary>The company that the commoner words keep.</summary>
    public WordVectors Vectors { get; }

    /// <summary>An encoder that a tagger's training can start from; it is not saved with the statistics. Null for none.</summary>
    internal EncoderModel? Encoder { get; private init; }

    /// <summary>The same statistics with an encoder to start from.</summary>
    internal WordStatistics With(EncoderModel? encoder) => new(_table, Vectors) { Encoder = encoder };

    /// <summary>Makes the table from counts.</summary>
    /// <param name="counts">By word hash: number of documents, and in how many of them it is capital inside a sentence.</param>
    /// <param name="vectors">The company that words keep.</param>
    internal static WordStatistics From(IReadOnlyDictionary<ulong, (int Documents, int Capital)> counts, WordVectors vectors)
    {
        var table = new byte[1 << Bits];
        var greatest = new int[1 << Bits];
        foreach (var (word, (documents, capital)) in counts)
        {
            var slot = Slot(word);
            if (documents < 2 || documents < greatest[slot]) continue;
            var entry = (byte)(Math.Min(12, (int)Math.Log2(documents)) | (capital * 4 / documents << 4));
            if (documents == greatest[slot]) entry = Math.Max(entry, table[slot]);
            (greatest[slot], table[slot]) = (documents, entry);
        }

        return new WordStatistics(table, vectors);
    }

    /// <summary>
    /// Low four bits: logarithm to base 2 of the number of documents, at most 12, 0 for words seen once or never; bits 4–6: share of
    /// documents that capitalise it inside a sentence, in quarters.
    /// </summary>
    internal byte this[ulong word] => _table[Slot(word)];

    internal void Write(BinaryWriter writer)
    {
        writer.Write(_table);
        Vectors.Write(writer);
    }

    internal static WordStatistics Read(BinaryReader reader)
    {
        var table = new byte[1 << Bits];
        reader.BaseStream.ReadExactly(table);
        return new WordStatistics(table, WordVectors.Read(reader));
    }

    private static int Slot(ulong word) => (int)(TokenHash.Mix(word) >> (64 - Bits));
}
