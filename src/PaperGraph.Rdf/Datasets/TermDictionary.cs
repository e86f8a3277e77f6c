using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace PaperGraph.Rdf;

/// <summary>
/// The distinct terms of a dataset. Ids are 1 to <see cref="Count"/>, without a gap, in this order: blank nodes by label; IRIs; literals of
/// type xsd:string by lexical form; language-tagged ones by tag, then lexical form; all others by datatype, then lexical form. Texts are
/// compared by code point (by UTF-8 byte, which is the same), so among blank nodes, among IRIs and among plain strings the order of ids is
/// the order of ORDER BY, and what kind of term an id stands for is told by comparing it with the ends of a range. Frozen and safe to
/// share.
/// </summary>
/// <remarks>What reads a text or a qualifier throws <see cref="ObjectDisposedException"/> once the dataset is closed.</remarks>
public sealed class TermDictionary
{
    private readonly TermColumns _columns;
    private readonly SectionGuard _guard;
    private readonly int[] _groupStarts;

    internal TermDictionary(TermColumns columns, SectionGuard guard)
    {
        _columns = columns;
        _guard = guard;
        _groupStarts = columns.GroupStarts.All.ToArray();
        Count = _groupStarts[^1] - 1;
        var firstTyped = TermGroups.FirstTagged + columns.TagCount;
        BlankNodes = OfGroup(TermGroups.BlankNodes);
        Iris = OfGroup(TermGroups.Iris);
        PlainStrings = OfGroup(TermGroups.PlainStrings);
        TaggedStrings = new IdRange(_groupStarts[TermGroups.FirstTagged], _groupStarts[firstTyped]);
        TypedLiterals = new IdRange(_groupStarts[firstTyped], _groupStarts[^1]);
    }

    /// <summary>How many terms.</summary>
    public int Count { get; }

    /// <summary>The blank nodes.</summary>
    public IdRange BlankNodes { get; }

    /// <summary>The IRIs.</summary>
    public IdRange Iris { get; }

    /// <summary>The literals of type xsd:string.</summary>
    public IdRange PlainStrings { get; }

    /// <summary>The literals with a language tag.</summary>
    public IdRange TaggedStrings { get; }

    /// <summary>The literals of all other datatypes.</summary>
    public IdRange TypedLiterals { get; }

    /// <summary>The literals.</summary>
    public IdRange Literals => new(PlainStrings.Start, TypedLiterals.End);

    /// <summary>
    /// How many groups there are: 0 the blank nodes, 1 the IRIs, 2 the plain strings, then a group for each language tag in order, then one
    /// for each datatype in order.
    /// </summary>
    public int GroupCount => _groupStarts.Length - 1;

    /// <summary>The term with an id, good as long as the dataset is open.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is not from 1 to <see cref="Count"/>.</exception>
    public TermView this[int id]
    {
        get
        {
            var text = TextOf(id);
            if (id < _groupStarts[TermGroups.Iris]) return TermView.BlankNode(text);
            if (id < _groupStarts[TermGroups.PlainStrings]) return TermView.Iri(text);
            if (id < _groupStarts[TermGroups.FirstTagged]) return TermView.Literal(text);
            var qualifier = QualifierOf(GroupOf(id));
            return id < TypedLiterals.Start ? TermView.TaggedLiteral(text, qualifier) : TermView.TypedLiteral(text, qualifier);
        }
    }

    /// <summary>The text of the term with an id (see <see cref="TermView.Text"/>); cheaper than the term itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is not from 1 to <see cref="Count"/>.</exception>
    public ReadOnlySpan<byte> TextOf(int id)
    {
        _guard.Require(Sections.Terms);
        CheckId(id);
        var ends = _columns.Offsets.Slice(id - 1, 2);
        return _columns.Text.Slice(ends[0], (int)(ends[1] - ends[0]));
    }

    /// <summary>Which kind of term; two comparisons.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is not from 1 to <see cref="Count"/>.</exception>
    public TermKind KindOf(int id)
    {
        CheckId(id);
        if (id >= PlainStrings.Start) return TermKind.Literal;
        return id < Iris.Start ? TermKind.BlankNode : TermKind.Iri;
    }

    /// <summary>
    /// The group (see <see cref="GroupCount"/>) that an id belongs to: two ids of one group have the same kind and datatype or tag.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="id"/> is not from 1 to <see cref="Count"/>.</exception>
    public int GroupOf(int id)
    {
        CheckId(id);
        var (low, high) = (0, GroupCount);
        while (high - low > 1)
        {
            var middle = (low + high) >>> 1;
            if (_groupStarts[middle] <= id)
                low = middle;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The ids of a group.</summary>
    public IdRange OfGroup(int group) => new(_groupStarts[group], _groupStarts[group + 1]);

    /// <summary>The language tag or datatype of a group; empty for the first three.</summary>
    public ReadOnlySpan<byte> QualifierOf(int group)
    {
        _guard.Require(Sections.Groups);
        var ends = _columns.QualifierOffsets.Slice(group, 2);
        return _columns.Qualifiers.Slice(ends[0], (int)(ends[1] - ends[0]));
    }

    /// <summary>
    /// The literals of a datatype; none when there are none. xsd:string gives the plain strings, rdf:langString the tagged ones.
    /// </summary>
    public IdRange OfDatatype(Iri datatype)
    {
        if (datatype == Xsd.String) return PlainStrings;
        if (datatype == RdfNames.LangString) return TaggedStrings;
        var firstTyped = TermGroups.FirstTagged + _columns.TagCount;
        var group = TermGroups.Find(this, firstTyped, GroupCount, Encoding.UTF8.GetBytes(datatype.Value));
        return group < 0 ? default : OfGroup(group);
    }

    /// <summary>The id of a term, or 0 when the dataset does not hold it. One look into a hash table.</summary>
    public int Find(TermView term)
    {
        _guard.Require(Sections.Terms);
        var group = GroupOf(term);
        if (group < 0) return 0;
        var range = OfGroup(group);
        if (range.IsEmpty) return 0;
        var slots = _columns.Slots.All;
        var at = TermHash.Slot(TermHash.Of(term.Text, group), slots.Length);
        for (var tries = 0; tries < slots.Length; tries++)
        {
            var id = slots[at];
            if (id == 0) return 0;
            if (range.Contains(id) && TextOf(id).SequenceEqual(term.Text)) return id;
            at = (at + 1) & (slots.Length - 1);
        }

        return 0;
    }

    /// <summary>The order of ids.</summary>
    internal static int Compare(TermView x, TermView y)
    {
        var byClass = TermGroups.Class(x).CompareTo(TermGroups.Class(y));
        if (byClass != 0) return byClass;
        var byQualifier = x.Qualifier.SequenceCompareTo(y.Qualifier);
        return byQualifier != 0 ? byQualifier : x.Text.SequenceCompareTo(y.Text);
    }

    private int GroupOf(TermView term)
    {
        var group = TermGroups.Class(term);
        if (group < TermGroups.FirstTagged) return group;
        var firstTyped = TermGroups.FirstTagged + _columns.TagCount;
        return term.IsTagged
            ? TermGroups.Find(this, TermGroups.FirstTagged, firstTyped, term.Qualifier)
            : TermGroups.Find(this, firstTyped, GroupCount, term.Qualifier);
    }

    private void CheckId(int id)
    {
        if ((uint)(id - 1) >= (uint)Count) ThrowNoSuchId(id);
    }

    [DoesNotReturn]
    private static void ThrowNoSuchId(int id) =>
        throw new ArgumentOutOfRangeException(nameof(id), id, "The dataset has no term with this id.");
}
