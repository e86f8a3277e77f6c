using System.Collections.Immutable;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Overlap;

/// <summary>A group of papers and what concepts they have.</summary>
public sealed class GroupProfile
{
    private readonly int[] _papersWith;

    private GroupProfile(PaperGroup group, int[] papersWith)
    {
        (Group, _papersWith) = (group, papersWith);
        Concepts = [.. Enumerable.Range(0, papersWith.Length).Where(concept => papersWith[concept] > 0)];
    }

    /// <summary>The group.</summary>
    public PaperGroup Group { get; }

    /// <summary>The concepts that at least one of its papers has, ascending.</summary>
    public ImmutableArray<int> Concepts { get; }

    /// <summary>Number of the group's papers that have a concept.</summary>
    public int PapersWith(int concept) => _papersWith[concept];

    /// <summary>Counts the concepts of a group.</summary>
    public static GroupProfile Of(Incidence incidence, PaperGroup group)
    {
        ArgumentNullException.ThrowIfNull(incidence);
        ArgumentNullException.ThrowIfNull(group);
        var papersWith = new int[incidence.ConceptCount];
        foreach (var paper in group.Papers)
        {
            foreach (var concept in incidence.ConceptsOf(paper)) papersWith[concept]++;
        }

        return new GroupProfile(group, papersWith);
    }
}
