using PaperGraph.Export.Rows;
using PaperGraph.Model;

namespace PaperGraph.Export.Report.Sections;

// The years that growth is shown for, and how many papers each has.
internal sealed record YearSpan(int First, int[] Papers, int Known, int Before)
{
    private const int MostYears = 20;

    public int Last => First + Papers.Length - 1;

    // Null where fewer than two years are known.
    public static YearSpan? Of(KnowledgeGraph graph)
    {
        var years = new int[10_000];
        foreach (var paper in graph.Papers)
        {
            if (NodeYears.Of(paper) is { } year) years[year]++;
        }

        var last = Array.FindLastIndex(years, static papers => papers > 0);
        var earliest = Array.FindIndex(years, static papers => papers > 0);
        if (earliest < 0 || earliest == last) return null;
        var first = Math.Max(earliest, last - MostYears + 1);
        return new YearSpan(first, years[first..(last + 1)], years.Sum(), years.AsSpan(..first).ToArray().Sum());
    }

    // Where a year stands in Papers; −1 where it does not.
    public int IndexOf(Paper paper) => NodeYears.Of(paper) is { } year && year >= First ? year - First : -1;

    // The first year of the later half: as near as can be to half of the papers are from then on.
    public int Middle()
    {
        var all = Papers.Sum();
        var (best, bestIndex, later) = (int.MaxValue, Papers.Length - 1, 0);
        for (var i = Papers.Length - 1; i > 0; i--)
        {
            later += Papers[i];
            if (Math.Abs(all - (2 * later)) >= best) continue;
            (best, bestIndex) = (Math.Abs(all - (2 * later)), i);
        }

        return First + bestIndex;
    }
}
