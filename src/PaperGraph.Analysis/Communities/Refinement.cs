using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Communities;

// "RefinePartition" of Traag et al. 2019, algorithm A.2: each community is built anew from single nodes, merging only what is well connected
// within it, and at random in favour of greater gains. This is what keeps communities connected.
internal sealed class Refinement(LeidenLevel level, int[] communityOf, int communities, double resolution, double randomness)
{
    private readonly int[] _refined = [.. Enumerable.Range(0, level.Count)];
    private readonly int[] _sizes = Ones(level.Count);
    private readonly double[] _totals = new double[level.Count];
    private readonly double[] _outwards = new double[level.Count];
    private readonly NeighbourWeights _around = new(level.Count);
    private readonly int[] _candidates = new int[level.Count + 1];
    private readonly double[] _odds = new double[level.Count + 1];

    public int[] Run(ref SplitMix64 random)
    {
        var members = new ClusterMembers(communityOf, communities);
        for (var community = 0; community < communities; community++)
        {
            var nodes = members.Of(community);
            if (nodes.Length == 1)
            {
                _totals[nodes[0]] = level.WeightOf(nodes[0]);
                continue;
            }

            double total = 0;
            foreach (var node in nodes)
            {
                _totals[node] = level.WeightOf(node);
                _outwards[node] = WeightInside(node, community);
                total += _totals[node];
            }

            random.Shuffle(nodes);
            foreach (var node in nodes)
            {
                if (_sizes[_refined[node]] == 1 && IsWellConnected(_refined[node], total)) Merge(node, community, total, ref random);
            }
        }

        return _refined;
    }

    private double WeightInside(int node, int community)
    {
        var neighbours = level.NeighboursOf(node);
        var weights = level.WeightsOf(node);
        double sum = 0;
        for (var i = 0; i < neighbours.Length; i++)
        {
            if (communityOf[neighbours[i]] == community) sum += weights[i];
        }

        return sum;
    }

    private bool IsWellConnected(int cluster, double total) =>
        _outwards[cluster] >= resolution * _totals[cluster] * (total - _totals[cluster]);

    private void Merge(int node, int community, double total, ref SplitMix64 random)
    {
        var neighbours = level.NeighboursOf(node);
        var weights = level.WeightsOf(node);
        for (var i = 0; i < neighbours.Length; i++)
        {
            if (communityOf[neighbours[i]] == community) _around.Add(_refined[neighbours[i]], weights[i]);
        }

        // To stay alone gains 0 and is always among the choices.
        var own = _refined[node];
        var weight = level.WeightOf(node);
        (_candidates[0], _odds[0]) = (own, 0);
        var (count, most) = (1, 0.0);
        foreach (var cluster in _around.Clusters)
        {
            var gain = _around.To(cluster) - (resolution * weight * _totals[cluster]);
            if (gain < 0 || !IsWellConnected(cluster, total)) continue;
            (_candidates[count], _odds[count++]) = (cluster, gain);
            most = Math.Max(most, gain);
        }

        var chosen = Draw(count, most, ref random);
        if (chosen != own)
        {
            _refined[node] = chosen;
            _sizes[chosen]++;
            _sizes[own] = 0;
            _totals[chosen] += weight;
            _outwards[chosen] += _outwards[own] - (2 * _around.To(chosen));
        }

        _around.Clear();
    }

    // With probability in proportion to exp(gain / randomness), taken relative to the greatest so that nothing overflows.
    private int Draw(int count, double most, ref SplitMix64 random)
    {
        if (count == 1) return _candidates[0];
        double sum = 0;
        for (var i = 0; i < count; i++)
        {
            _odds[i] = PortableMath.Exp((_odds[i] - most) / randomness);
            sum += _odds[i];
        }

        var place = random.NextUnit() * sum;
        for (var i = 0; i < count - 1; i++)
        {
            place -= _odds[i];
            if (place < 0) return _candidates[i];
        }

        return _candidates[count - 1];
    }

    private static int[] Ones(int count)
    {
        var ones = new int[count];
        Array.Fill(ones, 1);
        return ones;
    }
}
