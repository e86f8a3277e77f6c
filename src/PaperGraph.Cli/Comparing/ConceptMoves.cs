using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PaperGraph.Cli.Comparing;

/// <summary>
/// Which concepts became one, and which became several, by the places that stand for them in both builds: same paper, same field with the
/// same text, same start and end. Places that only one build has say nothing.
/// </summary>
/// <param name="Merged">
/// New concepts that hold most of the places of each of several old ones; of equally many, the concept of the old id holds most, then the
/// first by id. The most places first.
/// </param>
/// <param name="Split">Old concepts whose places several new ones hold. The most places outside the largest part first.</param>
internal sealed record ConceptMoves(ImmutableArray<ShareChange> Merged, ImmutableArray<ShareChange> Split)
{
    /// <summary>Compares two builds.</summary>
    public static ConceptMoves Between(BuildSnapshot old, BuildSnapshot @new)
    {
        var parts = CommonPlaces(old, @new).GroupBy(static pair => pair.Key.Old)
            .Select(group => PartsOf(old.Concepts[group.Key], group, @new))
            .ToArray();
        var merged = parts.GroupBy(static concept => concept.Parts[0].Id, StringComparer.Ordinal)
            .Where(static group => group.Skip(1).Any())
            .Select(group => new ShareChange(group.Key, @new.Concept(group.Key)!.Label, "from", Ordered(group.Select(static concept =>
                concept.Parts[0] with { Id = concept.Old.Id, Label = concept.Old.Label }))));
        var split = parts.Where(static concept => concept.Parts.Length > 1)
            .Select(static concept => new ShareChange(concept.Old.Id, concept.Old.Label, "into", [.. concept.Parts]));
        return new ConceptMoves(
            [.. ByPlaces(merged, static shares => shares.Sum(static share => share.Places))],
            [.. ByPlaces(split, static shares => shares.Skip(1).Sum(static share => share.Places))]);
    }

    private static IOrderedEnumerable<ShareChange> ByPlaces(IEnumerable<ShareChange> changes, Func<ImmutableArray<Share>, long> places) =>
        changes.OrderByDescending(change => places(change.Shares)).ThenBy(static change => change.Id, StringComparer.Ordinal);

    private static ImmutableArray<Share> Ordered(IEnumerable<Share> shares) =>
        [.. shares.OrderByDescending(static share => share.Places).ThenBy(static share => share.Id, StringComparer.Ordinal)];

    private static (ConceptState Old, Share[] Parts) PartsOf(
        ConceptState concept, IEnumerable<KeyValuePair<(int Old, int New), long>> pairs, BuildSnapshot @new)
    {
        var counts = pairs.ToArray();
        var all = counts.Sum(static pair => pair.Value);
        var parts = counts
            .Select(pair => (Concept: @new.Concepts[pair.Key.New], Places: pair.Value))
            .OrderByDescending(static part => part.Places)
            .ThenByDescending(part => part.Concept.Id == concept.Id)
            .ThenBy(static part => part.Concept.Id, StringComparer.Ordinal)
            .Select(part => new Share(part.Concept.Id, part.Concept.Label, part.Places, all));
        return (concept, [.. parts]);
    }

    private static Dictionary<(int Old, int New), long> CommonPlaces(BuildSnapshot old, BuildSnapshot @new)
    {
        var counts = new Dictionary<(int Old, int New), long>();
        foreach (var (id, before) in old.Papers)
        {
            if (!@new.Papers.TryGetValue(id, out var after)) continue;
            var (sameTitle, sameAbstract) = (before.Title == after.Title, before.AbstractHash == after.AbstractHash);
            var first = old.MentionsOf(before);
            var second = @new.MentionsOf(after);
            for (int i = 0, j = 0; i < first.Length && j < second.Length;)
            {
                var order = first[i].Place.CompareTo(second[j].Place);
                if (order == 0 && (first[i].IsInTitle ? sameTitle : sameAbstract))
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, (first[i].Concept, second[j].Concept), out _)++;
                if (order <= 0) i++;
                if (order >= 0) j++;
            }
        }

        return counts;
    }
}
