namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Searches in ascending columns of ids.</summary>
internal static class SortedRun
{
    /// <summary>
    /// The first row from <paramref name="from"/> on, below <paramref name="to"/>, that holds at least <paramref name="id"/>; else
    /// <paramref name="to"/>. Steps double from the beginning, so what is near is found soon (Bentley and Yao 1976).
    /// </summary>
    public static int LowerBound(ReadOnlySpan<int> column, int from, int to, int id)
    {
        if (from >= to || column[from] >= id) return from;
        var step = 1;
        var low = from;
        while (low + step < to && column[low + step] < id)
        {
            low += step;
            step <<= 1;
        }

        var high = Math.Min(low + step, to);
        low++;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (column[middle] < id)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
