namespace PaperGraph.Rdf;

/// <summary>What a <see cref="TermDictionary"/> is made of.</summary>
internal sealed class TermColumns
{
    /// <summary>Where each term's text begins in <see cref="Text"/>, in id order; one more entry at the end.</summary>
    public required Column<long> Offsets { get; init; }

    public required TextColumn Text { get; init; }

    /// <summary>
    /// The first id of each group: blank nodes, IRIs, plain strings, then a group a language tag, then a group a datatype; the first three
    /// may be empty. One more entry at the end.
    /// </summary>
    public required Column<int> GroupStarts { get; init; }

    /// <summary>How many groups have a language tag.</summary>
    public required int TagCount { get; init; }

    /// <summary>Where each group's tag or datatype begins in <see cref="Qualifiers"/>; one more entry at the end.</summary>
    public required Column<long> QualifierOffsets { get; init; }

    public required Column<byte> Qualifiers { get; init; }

    /// <summary>Ids by hash of the term; see <see cref="TermHash"/>.</summary>
    public Column<int> Slots { get; set; }
}
