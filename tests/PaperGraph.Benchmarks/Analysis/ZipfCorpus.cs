using PaperGraph.Analysis.Projection;

namespace PaperGraph.Benchmarks.Analysis;

/// <summary>
/// Papers and concepts of any number without any text: a paper draws most of its concepts from one of some hundred fields, few of them often and most
/// rarely (Zipf), and the rest from all. Seeded: the same numbers give the same corpus.
/// </summary>
internal static class ZipfCorpus
{
    private const int Fields = 120;
    private const double ShareOfField = 0.7;

    /// <summary>An incidence of exactly so many edges; papers have edges / papers concepts on average, half to one and a half times that.</summary>
    public static Incidence Make(int papers, int concepts, int edges)
    {
        var random = new Random(20_260_607);
        var occurrences = new List<Occurrence>(edges);
        var seen = new HashSet<int>();
        var rank = Ranks(concepts);
        var fieldRank = Ranks(concepts / Fields);
        for (var paper = 0; paper < papers; paper++)
        {
            var left = edges - occurrences.Count;
            var mean = (double)left / (papers - paper);
            var count = paper == papers - 1 ? left : Math.Min(left, (int)(mean * (0.5 + random.NextDouble())));
            var field = random.Next(Fields);
            seen.Clear();
            while (seen.Count < count)
            {
                // Each field has its own concepts at every frequency: those whose number leaves the field's as rest.
                var concept = random.NextDouble() < ShareOfField
                    ? (Draw(random, fieldRank) * Fields) + field
                    : Draw(random, rank);
                if (seen.Add(concept)) occurrences.Add(new Occurrence(paper, concept, 1 + random.Next(3)));
            }
        }

        return Incidence.Of(papers, concepts, [.. occurrences]);
    }

    // Cumulative weights 1 / (rank + 2).
    private static double[] Ranks(int count)
    {
        var sums = new double[count];
        double sum = 0;
        for (var i = 0; i < count; i++) sums[i] = sum += 1.0 / (i + 2);
        return sums;
    }

    private static int Draw(Random random, double[] sums)
    {
        var at = Array.BinarySearch(sums, random.NextDouble() * sums[^1]);
        return Math.Min(sums.Length - 1, at < 0 ? ~at : at);
    }
}
