using System.Runtime.CompilerServices;

namespace PaperGraph.Extraction.Terms;

/// <summary>Whether a term stands by itself or only within longer ones, and how sure its bounds are.</summary>
internal static class NestingFeatures
{
    /// <summary>Numbers it adds.</summary>
    public const int Numbers = 7;

    // A span less likely than this holds nothing that could not stand by itself.
    private const double Likely = 0.1;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Describe(DocumentTerms terms, int term, TermEvidenceTable evidence, TermDescription description)
    {
        var places = terms.OccurrencesOf(term);
        var (leastOuter, leastOther) = (1.0, 1.0);
        var (outer, other) = (0.0, 0.0);
        var (free, freest) = (0, 0.0);
        foreach (var place in places)
        {
            leastOuter = Math.Min(leastOuter, evidence.Outer(place));
            leastOther = Math.Min(leastOther, evidence.Others(place));
            outer += evidence.Outer(place);
            other += evidence.Others(place);
            if (evidence.Outer(place) >= Likely) continue;
            free++;
            freest = Math.Max(freest, evidence.Total(place));
        }

        description.Put(Math.Sqrt(leastOuter));
        description.Put(Math.Sqrt(outer / places.Length));
        description.Put(Math.Sqrt(leastOther));
        description.Put(Math.Sqrt(other / places.Length));
        description.Put((double)free / places.Length);
        description.Put(Math.Min(free, 4) / 4.0);
        description.Put(Math.Sqrt(freest));
    }
}
