using System.Collections.Immutable;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Overlap;

/// <summary>Groups of papers beside each other, by their concepts: a heat map's numbers.</summary>
public sealed class GroupOverlap
{
    private GroupOverlap(ImmutableArray<GroupProfile> groups, ImmutableArray<GroupPair> pairs, int conceptCount) =>
        (Groups, Pairs, ConceptCount) = (groups, pairs, conceptCount);

    /// <summary>The groups, in the order given.</summary>
    public ImmutableArray<GroupProfile> Groups { get; }

    /// <summary>Each pair of groups, by first, then second.</summary>
    public ImmutableArray<GroupPair> Pairs { get; }

    /// <summary>Number of concepts that at least one group has.</summary>
    public int ConceptCount { get; }

    /// <summary>Compares every group with every other. Cost: groups × concepts bytes × 4, and groups² × concepts / 64 steps.</summary>
    public static GroupOverlap Of(Incidence incidence, ImmutableArray<PaperGroup> groups)
    {
        ArgumentNullException.ThrowIfNull(incidence);
        ImmutableArray<GroupProfile> profiles = [.. groups.Select(group => GroupProfile.Of(incidence, group))];
        var concepts = profiles.Select(profile => BitSet.Of(incidence.ConceptCount, profile.Concepts.AsSpan())).ToArray();
        var papers = groups.Select(group => BitSet.Of(incidence.PaperCount, group.Papers.AsSpan())).ToArray();
        var all = new BitSet(incidence.ConceptCount);
        foreach (var set in concepts) all.Add(set);
        var count = all.CountWith(all);

        var pairs = ImmutableArray.CreateBuilder<GroupPair>();
        for (var first = 0; first < profiles.Length; first++)
        {
            for (var second = first + 1; second < profiles.Length; second++)
            {
                var shared = concepts[first].CountWith(concepts[second]);
                var counts = new PairCounts(shared, profiles[first].Concepts.Length, profiles[second].Concepts.Length, count);
                pairs.Add(new GroupPair(first, second, counts, papers[first].CountWith(papers[second])));
            }
        }

        return new GroupOverlap(profiles, pairs.ToImmutable(), count);
    }
}
