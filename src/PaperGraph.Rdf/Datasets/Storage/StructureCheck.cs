using System.Numerics;

namespace PaperGraph.Rdf;

/// <summary>
/// Whether columns from a file can be what they should be; each check gives its finding as a clause, or null. Checksums find accidents;
/// this finds what a faulty or malicious writer made. Whatever passes, no look-up can leave its column.
/// </summary>
internal static class StructureCheck
{
    /// <summary>Numbers of values only; reads none.</summary>
    public static string? OfLengths(TermColumns terms, GraphColumns graphs)
    {
        var slots = terms.Slots.Length;
        if (terms.GroupStarts.Length is < TermGroups.FirstTagged + 1 or > int.MaxValue
            || terms.QualifierOffsets.Length != terms.GroupStarts.Length
            || terms.TagCount < 0 || terms.TagCount > terms.GroupStarts.Length - 1 - TermGroups.FirstTagged
            || terms.Offsets.Length is 0 or > int.MaxValue
            || slots is 0 or > int.MaxValue || !BitOperations.IsPow2(slots))
        {
            return "the lengths of its term columns contradict each other";
        }

        var count = graphs.Names.Length;
        var isSound = count is > 0 and <= int.MaxValue
            && graphs.Rows.Length == count + 1
            && graphs.SubjectCounts.Length == graphs.Keys[(int)TermRole.Predicate].Length
            && graphs.ObjectCounts.Length == graphs.SubjectCounts.Length;
        // Loops, as every question of a collection about our own structs is compiled when first asked, which opening a file would wait for.
        for (var role = 0; role < 3; role++)
            isSound &= graphs.KeyStarts[role].Length == count + 1 && graphs.Starts[role].Length == graphs.Keys[role].Length + count;
        for (var order = 0; order < IndexOrders.Count; order++)
            isSound &= graphs.Second[order].Length == graphs.Second[0].Length && graphs.Third[order].Length == graphs.Second[0].Length;
        return isSound ? null : "the lengths of its graph columns contradict each other";
    }

    public static string? OfGroups(TermColumns terms)
    {
        var starts = terms.GroupStarts.All;
        if (starts[0] != 1 || starts[^1] != terms.Offsets.Length || !IsAscending(starts, strictly: false))
            return "its groups of terms are out of order";
        return OfOffsets(terms.QualifierOffsets, terms.Qualifiers.Length, int.MaxValue) ? null : "its datatypes are out of order";
    }

    public static string? OfGraphs(TermColumns terms, GraphColumns graphs)
    {
        var names = graphs.Names.All;
        // One beyond the last term names the union of the others.
        if (names[0] != 0 || names[^1] > terms.Offsets.Length || !IsAscending(names, strictly: true))
            return "its graph names are out of order";
        var isSound = OfOffsets(graphs.Rows, graphs.Second[0].Length, int.MaxValue);
        for (var role = 0; role < 3; role++) isSound &= OfOffsets(graphs.KeyStarts[role], graphs.Keys[role].Length, int.MaxValue);
        return isSound ? null : "its graphs are out of order";
    }

    public static string? OfTerms(TermColumns terms) =>
        OfOffsets(terms.Offsets, terms.Text.Length, TextColumn.LongestText) ? null : "its terms are out of order";

    /// <summary>Keys and starts of one role, graph by graph.</summary>
    public static string? OfKeys(TermColumns terms, GraphColumns graphs, TermRole role)
    {
        for (var graph = 0L; graph < graphs.Names.Length; graph++)
        {
            var ends = graphs.KeyStarts[(int)role].Slice(graph, 2);
            var rows = graphs.Rows.Slice(graph, 2);
            var count = (int)(ends[1] - ends[0]);
            var keys = graphs.Keys[(int)role].Slice(ends[0], count);
            var starts = graphs.Starts[(int)role].Slice(ends[0] + graph, count + 1);
            var isSound = starts[0] == 0 && starts[^1] == rows[1] - rows[0] && IsAscending(starts, strictly: true)
                && (count == 0 || (keys[0] > 0 && keys[^1] < terms.Offsets.Length && IsAscending(keys, strictly: true)));
            if (!isSound) return "the keys of one of its graphs are out of order";
        }

        return null;
    }

    /// <summary>Every row of one order: ascending, without repetition, and of ids that there are.</summary>
    public static string? OfRows(GraphIndex graph, IndexOrder order, int termCount)
    {
        var table = graph[order];
        for (var key = 0; key < table.Keys.Length; key++)
        {
            for (var row = table.Starts[key]; row < table.Starts[key + 1]; row++)
            {
                var here = (table.Second[row], table.Third[row]);
                var isSound = here.Item1 > 0 && here.Item1 <= termCount && here.Item2 > 0 && here.Item2 <= termCount
                    && (row == table.Starts[key] || here.CompareTo((table.Second[row - 1], table.Third[row - 1])) > 0);
                if (!isSound) return $"its triples are not sorted as {order} should be";
            }
        }

        return null;
    }

    private static bool OfOffsets(Column<long> offsets, long end, long longest)
    {
        if (offsets.Length == 0 || offsets[0] != 0 || offsets[offsets.Length - 1] != end) return false;
        for (var i = 1L; i < offsets.Length; i++)
        {
            var ends = offsets.Slice(i - 1, 2);
            if (ends[1] < ends[0] || ends[1] - ends[0] > longest) return false;
        }

        return true;
    }

    private static bool IsAscending(ReadOnlySpan<int> values, bool strictly)
    {
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] < values[i - 1] || (strictly && values[i] == values[i - 1])) return false;
        }

        return true;
    }
}
