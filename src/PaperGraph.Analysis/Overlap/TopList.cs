namespace PaperGraph.Analysis.Overlap;

// The best so many of a stream, by a total order in which the better compares less: what is kept does not depend on the order of arrival.
internal sealed class TopList<T>(int capacity, IComparer<T> order)
{
    // The worst kept comes first.
    private readonly PriorityQueue<T, T> _kept = new(Comparer<T>.Create((a, b) => order.Compare(b, a)));

    public bool IsFull => _kept.Count >= capacity;

    // The worst that is kept. Only where there is one.
    public T Worst => _kept.Peek();

    public void Add(T item)
    {
        if (!IsFull) _kept.Enqueue(item, item);
        else if (capacity > 0) _kept.EnqueueDequeue(item, item);
    }

    public void AddAll(TopList<T> other)
    {
        foreach (var (item, _) in other._kept.UnorderedItems) Add(item);
    }

    public void Clear() => _kept.Clear();

    public T[] Sorted()
    {
        T[] items = [.. _kept.UnorderedItems.Select(static kept => kept.Element)];
        Array.Sort(items, order);
        return items;
    }
}
