namespace PaperGraph.Rdf;

/// <summary>
/// The distinct terms of a dataset. Ids are 1 to <see cref="Count"/>, without a gap, in this order: blank nodes by label; IRIs; literals of
/// type xsd:string by lexical form; language-tagged ones by tag, then lexical form; all others by datatype, then lexical form. Texts are
/// compared by code point (by UTF-8 byte, which is the same), so among blank nodes, among IRIs and among plain strings the order of ids is
/// the order of ORDER BY. Frozen and safe to share.
/// </summary>
public sealed class TermDictionary
{
    private readonly byte[][] _texts;
    private readonly byte[][] _qualifiers;
    private readonly (TermKind Kind, bool IsTagged)[] _kinds;

    internal TermDictionary(byte[][] texts, byte[][] qualifiers, (TermKind Kind, bool IsTagged)[] kinds) =>
        (_texts, _qualifiers, _kinds) = (texts, qualifiers, kinds);

    /// <summary>How many terms.</summary>
    public int Count => _texts.Length;

    /// <summary>The term with an id, good as long as the dataset is open.</summary>
    /// <exception cref="IndexOutOfRangeException"><paramref name="id"/> is not from 1 to <see cref="Count"/>.</exception>
    public TermView this[int id]
    {
        get
        {
            var (kind, isTagged) = _kinds[id - 1];
            return kind switch
            {
                TermKind.Iri => TermView.Iri(_texts[id - 1]),
                TermKind.BlankNode => TermView.BlankNode(_texts[id - 1]),
                _ when isTagged => TermView.TaggedLiteral(_texts[id - 1], _qualifiers[id - 1]),
                _ => TermView.Literal(_texts[id - 1], _qualifiers[id - 1]),
            };
        }
    }

    /// <summary>Which kind of term; cheaper than the term itself.</summary>
    public TermKind KindOf(int id) => _kinds[id - 1].Kind;

    /// <summary>The id of a term, or 0 when the dataset does not hold it.</summary>
    public int Find(TermView term)
    {
        var (low, high) = (1, Count);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = Compare(this[middle], term);
            if (order == 0) return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return 0;
    }

    internal static int Compare(TermView x, TermView y)
    {
        var byClass = Class(x).CompareTo(Class(y));
        if (byClass != 0) return byClass;
        var byQualifier = x.Qualifier.SequenceCompareTo(y.Qualifier);
        return byQualifier != 0 ? byQualifier : x.Text.SequenceCompareTo(y.Text);
    }

    private static int Class(TermView term) => term.Kind switch
    {
        TermKind.BlankNode => 0,
        TermKind.Iri => 1,
        _ when term.IsTagged => 3,
        _ => term.Qualifier.IsEmpty ? 2 : 4,
    };
}
