using PaperGraph.Analysis.Numerics;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Tests;

// Papers with concepts of which the first are in many and the last in few.
internal static class RandomIncidence
{
    public static Incidence Make(int papers, int concepts, int occurrences)
    {
        var random = new SplitMix64(99);
        var drawn = new Occurrence[occurrences];
        foreach (ref var occurrence in drawn.AsSpan())
        {
            var share = random.NextUnit();
            occurrence = new Occurrence(random.Next(papers), (int)(concepts * share * share), 1 + random.Next(3));
        }

        return Incidence.Of(papers, concepts, drawn);
    }
}
