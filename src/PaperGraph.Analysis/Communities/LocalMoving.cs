using PaperGraph.Analysis.Numerics;

namespace PaperGraph.Analysis.Communities;

// "MoveNodesFast" of Traag et al. 2019, algorithm A.2: a node moves to the community that gains most; only the neighbours it leaves behind
// are looked at again.
internal static class LocalMoving
{
    public static void Run(LeidenLevel level, int[] communityOf, double resolution, double leastGain, ref SplitMix64 random)
    {
        var count = level.Count;
        var totals = new double[count];
        var sizes = new int[count];
        for (var node = 0; node < count; node++)
        {
            totals[communityOf[node]] += level.WeightOf(node);
            sizes[communityOf[node]]++;
        }

        var empty = new Stack<int>();
        for (var community = count - 1; community >= 0; community--)
        {
            if (sizes[community] == 0) empty.Push(community);
        }

        // A ring of nodes to visit; no node stands in it twice, so it never overflows.
        int[] queue = [.. Enumerable.Range(0, count)];
        random.Shuffle(queue);
        var waiting = new bool[count];
        Array.Fill(waiting, value: true);
        var around = new NeighbourWeights(count);
        var (head, length) = (0, count);
        while (length > 0)
        {
            var node = queue[head];
            if (++head == count) head = 0;
            length--;
            waiting[node] = false;

            var neighbours = level.NeighboursOf(node);
            var weights = level.WeightsOf(node);
            for (var i = 0; i < neighbours.Length; i++) around.Add(communityOf[neighbours[i]], weights[i]);

            var weight = level.WeightOf(node);
            var old = communityOf[node];
            var stay = around.To(old) - (resolution * weight * (totals[old] - weight));
            var (best, most) = (old, stay + leastGain);
            foreach (var community in around.Clusters)
            {
                if (community == old) continue;
                var gain = around.To(community) - (resolution * weight * totals[community]);
                if (gain > most || (gain == most && best != old && community < best)) (best, most) = (community, gain);
            }

            // To be alone gains 0.
            if (most < 0 && sizes[old] > 1) best = empty.Pop();
            around.Clear();
            if (best == old) continue;

            totals[old] -= weight;
            totals[best] += weight;
            sizes[best]++;
            if (--sizes[old] == 0)
            {
                totals[old] = 0;
                empty.Push(old);
            }

            communityOf[node] = best;
            foreach (var neighbour in neighbours)
            {
                if (waiting[neighbour] || communityOf[neighbour] == best) continue;
                waiting[neighbour] = true;
                var tail = head + length++;
                queue[tail < count ? tail : tail - count] = neighbour;
            }
        }
    }
}
