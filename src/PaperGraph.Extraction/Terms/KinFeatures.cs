using System.Runtime.CompilerServices;

namespace PaperGraph.Extraction.Terms;

/// <summary>What the other terms of a document are: those that end in the same word, and all of them together.</summary>
internal sealed class KinFeatures(int types)
{
    // Above what a term must be to be described at all.
    private const double Likely = 0.2;

    private readonly double[] _greatest = new double[types];

    /// <summary>Numbers it adds.</summary>
    public static int Numbers(int types) => 1 + (2 * types);

    /// <summary>Adds the numbers of a term.</summary>
    /// <param name="term">The term.</param>
    /// <param name="keys">Keys of each term that is likely enough to be described; the others' are not looked at.</param>
    /// <param name="evidence">The evidence for all terms.</param>
    /// <param name="description">What to add to.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Describe(int term, ReadOnlySpan<NameKeys> keys, TermEvidenceTable evidence, TermDescription description)
    {
        Array.Clear(_greatest);
        var kin = 0;
        for (var other = 0; other < keys.Length; other++)
        {
            if (keys[other].Head != keys[term].Head || other == term || evidence[other].Span < Likely) continue;
            kin++;
            var greatest = evidence.Greatest(other);
            for (var t = 0; t < types; t++) _greatest[t] = Math.Max(_greatest[t], greatest[t]);
        }

        description.Put(Math.Min(kin, 4) / 4.0);
        foreach (var probability in _greatest) description.Put(Math.Sqrt(probability));
        foreach (var density in evidence.Densities) description.Put(Math.Min(1.5, density * 0.8));
    }
}
