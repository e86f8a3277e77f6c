using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Construction.Assembly;

/// <summary>Finds a mention by its location.</summary>
internal static class MentionIndex
{
    /// <summary>The index of the mention at exactly this location, in mentions sorted by location; negative when there is none.</summary>
    public static int Of(ImmutableArray<Mention> mentions, TextLocation location)
    {
        var (low, high) = (0, mentions.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = mentions[middle].Location.CompareTo(location);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return ~low;
    }
}
