using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Relations;

/// <summary>Mentions of one sentence that stand in a list: "A, B and C". Token numbers count in the field.</summary>
internal sealed record MentionGroup(List<Mention> Mentions, int First, int End)
{
    /// <summary>The lists of a sentence, in its order; a mention alone is a list of one. Mentions come sorted by location.</summary>
    public static List<MentionGroup> Read(DocumentField field, Sentence sentence, ReadOnlySpan<Mention> mentions)
    {
        var groups = new List<MentionGroup>();
        var (start, limit) = (field.Tokens[sentence.First].Span.Start, field.Tokens[sentence.End - 1].Span.End);
        for (var m = FirstFrom(mentions, new TextLocation(field.Field, start, int.MaxValue)); m < mentions.Length; m++)
        {
            var mention = mentions[m];
            if (mention.Location.Field != field.Field || mention.Location.Span.Start >= limit) break;
            var first = field.TokenFrom(mention.Location.Span.Start);
            if (first >= sentence.End) continue;
            var end = first;
            while (end < sentence.End && field.Tokens[end].Span.Start < mention.Location.Span.End) end++;
            if (groups.Count > 0 && groups[^1] is var last && IsList(field, last.End, first) && last.Mentions[^1].Type == mention.Type)
            {
                last.Mentions.Add(mention);
                groups[^1] = last with { End = end };
            }
            else
            {
                groups.Add(new MentionGroup([mention], first, end));
            }
        }

        return groups;
    }

    // Index of the first mention at or behind a location.
    private static int FirstFrom(ReadOnlySpan<Mention> mentions, TextLocation location)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Location.CompareTo(location) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static bool IsList(DocumentField field, int from, int to)
    {
        if (to - from is 0 or > 3) return false;
        var joins = false;
        for (var i = from; i < to; i++)
        {
            var token = field.TextOf(i);
            if (token is "," or "and" or "or" or "&") joins = true;
            else if (token is not ("the" or "(" or ")" or "as" or "well")) return false;
        }

        return joins;
    }
}
