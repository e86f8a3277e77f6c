using System.Collections.Immutable;
using PaperGraph.Analysis.Overlap;

namespace PaperGraph.Cli.Overlapping;

/// <summary>The names of measures, on the command line and in the heads of columns.</summary>
internal static class MeasureNames
{
    /// <summary>Of concepts and groups, in the order of columns.</summary>
    public static ImmutableArray<(string Name, OverlapMeasure Measure)> OfSets { get; } =
    [
        ("count", OverlapMeasure.Count), ("jaccard", OverlapMeasure.Jaccard), ("cosine", OverlapMeasure.Cosine),
        ("inclusion", OverlapMeasure.Inclusion), ("association_strength", OverlapMeasure.AssociationStrength),
        ("equivalence", OverlapMeasure.Equivalence), ("npmi", OverlapMeasure.Npmi), ("log_likelihood", OverlapMeasure.LogLikelihood),
    ];

    /// <summary>Of papers.</summary>
    public static ImmutableArray<(string Name, PaperMeasure Measure)> OfPapers { get; } =
        [("count", PaperMeasure.Shared), ("jaccard", PaperMeasure.Jaccard), ("tfidf_cosine", PaperMeasure.Cosine)];

    /// <summary>The measure of a name; the default where there is none.</summary>
    /// <exception cref="OverlapException">The subject has no such measure.</exception>
    public static T Find<T>(ImmutableArray<(string Name, T Measure)> names, string? name, T otherwise)
        where T : struct
    {
        if (name is null) return otherwise;
        foreach (var (known, measure) in names)
        {
            if (string.Equals(known, name, StringComparison.Ordinal)) return measure;
        }

        throw new OverlapException($"there is no measure '{name}' here; known are {string.Join(", ", names.Select(static entry => entry.Name))}");
    }
}
