using System.Buffers.Binary;

namespace PaperGraph.Rdf;

/// <summary>
/// Sorts texts by their bytes, eight at a time: what all have in common is skipped, the next eight bytes become a number to sort by, and
/// where those are equal it goes on behind them. IRIs share long beginnings, which comparing pair by pair would read again and again.
/// </summary>
internal sealed class TermSort(Utf8Interner texts)
{
    private const int Few = 12;
    private const int Step = sizeof(ulong);

    /// <summary>Sorts indices of distinct texts; their tags are not looked at.</summary>
    public void Sort(Span<int> indices)
    {
        if (indices.Length < 2) return;
        var keys = new ulong[indices.Length];
        var pending = new Stack<(int Start, int End, int Depth)>();
        pending.Push((0, indices.Length, 0));
        while (pending.TryPop(out var part))
        {
            var some = indices[part.Start..part.End];
            if (some.Length <= Few)
            {
                InsertionSort(some, part.Depth);
                continue;
            }

            var depth = part.Depth + CommonLength(some, part.Depth);
            var someKeys = keys.AsSpan(part.Start, some.Length);
            for (var i = 0; i < some.Length; i++) someKeys[i] = Key(texts[some[i]], depth);
            someKeys.Sort(some);
            for (var start = 0; start < some.Length;)
            {
                var end = start + 1;
                while (end < some.Length && someKeys[end] == someKeys[start]) end++;
                var longer = start + (end - start > 1 ? EndedFirst(some[start..end], depth + Step) : 0);
                if (end - longer > 1) pending.Push((part.Start + longer, part.Start + end, depth + Step));
                start = end;
            }
        }
    }

    /// <summary>
    /// Puts the texts that end before a depth, shortest first, before the others: filled up with zeros they are equal, so each is the
    /// beginning of the next. Gives how many they are.
    /// </summary>
    private int EndedFirst(Span<int> indices, int depth)
    {
        var ended = 0;
        for (var i = 0; i < indices.Length; i++)
        {
            if (texts[indices[i]].Length > depth) continue;
            (indices[ended], indices[i]) = (indices[i], indices[ended]);
            ended++;
        }

        if (ended > 1) indices[..ended].Sort((x, y) => texts[x].Length.CompareTo(texts[y].Length));
        return ended;
    }

    private int CommonLength(ReadOnlySpan<int> indices, int depth)
    {
        var first = texts[indices[0]][depth..];
        var common = first.Length;
        foreach (var index in indices[1..])
        {
            if (common == 0) break;
            common = first[..common].CommonPrefixLength(texts[index][depth..]);
        }

        return common;
    }

    private void InsertionSort(Span<int> indices, int depth)
    {
        for (var i = 1; i < indices.Length; i++)
        {
            var index = indices[i];
            var text = texts[index][depth..];
            var at = i;
            for (; at > 0 && texts[indices[at - 1]][depth..].SequenceCompareTo(text) > 0; at--) indices[at] = indices[at - 1];
            indices[at] = index;
        }
    }

    private static ulong Key(ReadOnlySpan<byte> text, int depth)
    {
        var rest = text[depth..];
        if (rest.Length >= Step) return BinaryPrimitives.ReadUInt64BigEndian(rest);
        var key = 0UL;
        for (var i = 0; i < rest.Length; i++) key |= (ulong)rest[i] << (56 - (8 * i));
        return key;
    }
}
