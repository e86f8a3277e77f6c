using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Relations;

/// <summary>Mentions of one sentence that stand in a list: "A, B and C". Token numbers count in the field.</summary>
internal sealed record MentionGroup(List<Mention> Mentions, int First, int End)
{
    /// <summary>The lists of a sentence, in its order; a mention alone is a list of one.</summary>
    public static List<MentionGroup> Read(DocumentField field, Sentence sentence, ReadOnlySpan<Mention> mentions)
    {
        var groups = new List<MentionGroup>();
        foreach (var mention in mentions)
        {
            if (mention.Location.Field != field.Field) continue;
            var first = sentence.First;
            while (first < sentence.End && field.Tokens[first].Span.Start < mention.Location.Span.Start) first++;
            if (first == sentence.End || mention.Location.Span.Start < field.Tokens[sentence.First].Span.Start) continue;
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
