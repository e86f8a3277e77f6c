namespace PaperGraph.Rdf;

/// <summary>The sections of a dataset file by number, and sets of them as bits.</summary>
internal static class Sections
{
    public const int TermOffsets = 0;
    public const int Text = 1;
    public const int GroupStarts = 2;
    public const int QualifierOffsets = 3;
    public const int Qualifiers = 4;
    public const int Slots = 5;
    public const int GraphNames = 6;
    public const int GraphRows = 7;
    public const int KeyStarts = 8;
    public const int Keys = 11;
    public const int Starts = 14;
    public const int SubjectCounts = 17;
    public const int ObjectCounts = 18;
    public const int Second = 19;
    public const int Third = 25;
    public const int Count = 31;

    /// <summary>What says which groups of terms and which graphs there are: small, and needed to open a dataset at all.</summary>
    public const ulong Groups = (1UL << GroupStarts) | (1UL << QualifierOffsets) | (1UL << Qualifiers);

    public const ulong Graphs = (1UL << GraphNames) | (1UL << GraphRows) | (7UL << KeyStarts);

    public const ulong Terms = (1UL << TermOffsets) | (1UL << Text) | (1UL << Slots);

    public const ulong Statistics = (1UL << SubjectCounts) | (1UL << ObjectCounts);

    public const ulong All = (1UL << Count) - 1;

    public static ulong KeysOf(TermRole role) => ((1UL << Keys) | (1UL << Starts)) << (int)role;

    public static ulong Of(IndexOrder order) => (((1UL << Second) | (1UL << Third)) << (int)order) | KeysOf(order.First());
}
