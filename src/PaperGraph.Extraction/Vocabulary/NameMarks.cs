using PaperGraph.Vocabularies;

namespace PaperGraph.Extraction.Vocabulary;

/// <summary>
/// What the vocabulary says of a token, in 16 bits: the types of the name that it lies in (0–4), where in it (5–6), whether the name is
/// also an ordinary word (7), whether its capitals are those of the vocabulary (8), its length in tokens, 1 to 4 (9–10), and whether only the
/// part before a hyphen is known (11). 0 for a token in no name.
/// </summary>
internal static class NameMarks
{
    public const ushort Types = 0x1F;
    public const ushort Ambiguous = 0x80;
    public const ushort Exact = 0x100;
    public const ushort Part = 0x800;

    private const int PlaceShift = 5;
    private const int LengthShift = 9;

    /// <summary>The mark of the token at a place, counted from 0, of a name of so many tokens.</summary>
    public static ushort Of(VocabularyMatch match, int place, int length) =>
        (ushort)(Of(match) | (PlaceOf(place, length) << PlaceShift) | ((Math.Min(length, 4) - 1) << LengthShift));

    /// <summary>The mark of a token that begins with a name and a hyphen.</summary>
    public static ushort OfPart(VocabularyMatch match) => (ushort)(Of(match) | Part);

    private static int PlaceOf(int place, int length) => length == 1 ? 0 : place == 0 ? 1 : place == length - 1 ? 3 : 2;

    private static int Of(VocabularyMatch match) =>
        (int)match.Types | (match.IsAmbiguous ? Ambiguous : 0) | (match.IsExact ? Exact : 0);
}
