namespace PaperGraph.Rdf;

/// <summary>Terms whose kind and datatype or tag are the same; see <see cref="TermDictionary.GroupCount"/>.</summary>
internal static class TermGroups
{
    public const int BlankNodes = 0;
    public const int Iris = 1;
    public const int PlainStrings = 2;
    public const int FirstTagged = 3;

    /// <summary>Places the groups: the first three are groups themselves, 3 stands for all tagged, 4 for all typed ones.</summary>
    /// <exception cref="ArgumentException">It is no term.</exception>
    public static int Class(in TermView term) => term.Kind switch
    {
        TermKind.BlankNode => BlankNodes,
        TermKind.Iri => Iris,
        TermKind.None => throw new ArgumentException("A term is missing.", nameof(term)),
        _ when term.IsTagged => FirstTagged,
        _ => term.Qualifier.IsEmpty ? PlainStrings : FirstTagged + 1,
    };

    /// <summary>The group with this tag or datatype among some in order, or -1.</summary>
    public static int Find(TermDictionary terms, int start, int end, ReadOnlySpan<byte> qualifier)
    {
        while (start < end)
        {
            var middle = (start + end) >>> 1;
            var order = terms.QualifierOf(middle).SequenceCompareTo(qualifier);
            if (order == 0) return middle;
            if (order < 0)
                start = middle + 1;
            else
                end = middle;
        }

        return -1;
    }
}
