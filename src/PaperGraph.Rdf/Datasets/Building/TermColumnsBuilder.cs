namespace PaperGraph.Rdf;

/// <summary>Puts collected terms in the order of ids.</summary>
internal sealed class TermColumnsBuilder(Utf8Interner terms, Utf8Interner qualifiers, int segmentBits = TextColumn.SegmentBits)
{
    private readonly int[] _sorted = new int[terms.Count];
    private int[] _groupStarts = [];
    private int[] _qualifierOrder = [];
    private int _tagCount;

    /// <summary>Sorts; gives the id of each collected term.</summary>
    public int[] Number()
    {
        _qualifierOrder = SortQualifiers();
        var rank = new int[_qualifierOrder.Length];
        for (var i = 0; i < rank.Length; i++) rank[_qualifierOrder[i]] = i;

        int GroupOf(int term)
        {
            var tag = terms.TagOf(term);
            return tag < TermGroups.FirstTagged ? tag : TermGroups.FirstTagged + rank[tag - TermGroups.FirstTagged];
        }

        var ends = new int[TermGroups.FirstTagged + rank.Length + 1];
        for (var term = 0; term < _sorted.Length; term++) ends[GroupOf(term) + 1]++;
        for (var group = 1; group < ends.Length; group++) ends[group] += ends[group - 1];
        _groupStarts = [.. ends];
        for (var term = 0; term < _sorted.Length; term++) _sorted[ends[GroupOf(term)]++] = term;
        SortGroups();
        var ids = new int[_sorted.Length];
        for (var i = 0; i < ids.Length; i++) ids[_sorted[i]] = i + 1;
        return ids;
    }

    /// <summary>Lays the texts out.</summary>
    public TermColumns Build()
    {
        var offsets = new long[_sorted.Length + 1];
        for (var i = 0; i < _sorted.Length; i++) offsets[i + 1] = offsets[i] + terms[_sorted[i]].Length;
        var qualifierOffsets = new long[_groupStarts.Length];
        for (var i = 0; i < _qualifierOrder.Length; i++)
        {
            var group = TermGroups.FirstTagged + i;
            qualifierOffsets[group + 1] = qualifierOffsets[group] + qualifiers[_qualifierOrder[i]].Length;
        }

        var qualifierText = new byte[qualifierOffsets[^1]];
        for (var i = 0; i < _qualifierOrder.Length; i++)
            qualifiers[_qualifierOrder[i]].CopyTo(qualifierText.AsSpan((int)qualifierOffsets[TermGroups.FirstTagged + i]));
        var columns = new TermColumns
        {
            Offsets = new Column<long>(offsets),
            Text = TextOf(offsets),
            GroupStarts = new Column<int>([.. _groupStarts.Select(start => start + 1)]),
            TagCount = _tagCount,
            QualifierOffsets = new Column<long>(qualifierOffsets),
            Qualifiers = new Column<byte>(qualifierText),
        };
        columns.Slots = new Column<int>(TermHash.Build(columns));
        return columns;
    }

    private int[] SortQualifiers()
    {
        var order = Enumerable.Range(0, qualifiers.Count).OrderBy(index => qualifiers.TagOf(index)).ToArray();
        _tagCount = order.Count(index => qualifiers.TagOf(index) == DatasetBuilder.LanguageTag);
        var sort = new TermSort(qualifiers);
        sort.Sort(order.AsSpan(0, _tagCount));
        sort.Sort(order.AsSpan(_tagCount));
        return order;
    }

    private void SortGroups()
    {
        var sort = new TermSort(terms);
        if (_sorted.Length < DatasetBuilder.WorthTwoThreads)
        {
            for (var group = 0; group < _groupStarts.Length - 1; group++)
                sort.Sort(_sorted.AsSpan(_groupStarts[group].._groupStarts[group + 1]));
            return;
        }

        Parallel.For(0, _groupStarts.Length - 1, group => sort.Sort(_sorted.AsSpan(_groupStarts[group].._groupStarts[group + 1])));
    }

    private TextColumn TextOf(long[] offsets)
    {
        var segments = new byte[(offsets[^1] >> segmentBits) + 1][];
        var starts = new long[segments.Length + 1];
        var term = 0;
        for (var segment = 0; segment < segments.Length; segment++)
        {
            var start = (long)segment << segmentBits;
            starts[segment] = offsets[term];
            var first = term;
            while (term < _sorted.Length && offsets[term] < start + (1L << segmentBits)) term++;
            var bytes = GC.AllocateUninitializedArray<byte>((int)Math.Max(0, offsets[term] - start));
            for (var i = first; i < term; i++) terms[_sorted[i]].CopyTo(bytes.AsSpan((int)(offsets[i] - start)));
            segments[segment] = bytes;
        }

        starts[^1] = offsets[^1];
        return new TextColumn(segments, starts, segmentBits);
    }
}
