namespace PaperGraph.Analysis.Overlap;

// The best so many of a stream, by a total order in which the better compares less: what is kept does not depend on the order of arrival.
// A heap whose root is the worst kept.
internal sealed class TopList<T>(int capacity, IComparer<T> order)
{
    private readonly List<T> _heap = [];

    public bool IsFull => _heap.Count >= capacity;

    // The worst that is kept. Only where there is one.
    public T Worst => _heap[0];

    public void Add(T item)
    {
        if (!IsFull)
        {
            _heap.Add(item);
            Rise(_heap.Count - 1);
        }
        else if (capacity > 0 && order.Compare(item, _heap[0]) < 0)
        {
            _heap[0] = item;
            Sink(0);
        }
    }

    public void AddAll(TopList<T> other)
    {
        foreach (var item in other._heap) Add(item);
    }

    public void Clear() => _heap.Clear();

    public T[] Sorted()
    {
        var items = _heap.ToArray();
        Array.Sort(items, order);
        return items;
    }

    private void Rise(int at)
    {
        while (at > 0)
        {
            var parent = (at - 1) / 2;
            if (order.Compare(_heap[at], _heap[parent]) <= 0) return;
            (_heap[at], _heap[parent]) = (_heap[parent], _heap[at]);
            at = parent;
        }
    }

    private void Sink(int at)
    {
        while (true)
        {
            var worst = at;
            for (var child = (2 * at) + 1; child <= (2 * at) + 2 && child < _heap.Count; child++)
            {
                if (order.Compare(_heap[child], _heap[worst]) > 0) worst = child;
            }

            if (worst == at) return;
            (_heap[at], _heap[worst]) = (_heap[worst], _heap[at]);
            at = worst;
        }
    }
}
