using PaperGraph.Construction;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Model;

namespace PaperGraph.Benchmarks.Resolution;

/// <summary>
/// Takes the definitions of short forms, and the long forms themselves, out of half of the papers, links the corpus, and looks which concept
/// the short forms of that half were then taken for.
/// </summary>
internal static class HiddenDefinitions
{
    /// <summary>Hides the definitions of the papers with even and then of those with odd place in the order of ids.</summary>
    public static HiddenScores Score(IEnumerable<Annotations> annotations)
    {
        var papers = annotations.OrderBy(paper => paper.Paper.Id).ToArray();
        return Score(papers, 0) + Score(papers, 1);
    }

    private static HiddenScores Score(Annotations[] papers, int hiddenPart)
    {
        var known = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        var builder = new KnowledgeGraphBuilder(new ConstructionOptions());
        for (var i = 0; i < papers.Length; i++)
        {
            builder.Add(i % 2 == hiddenPart ? Hide(papers[i]) : papers[i]);
            if (i % 2 == hiddenPart) continue;
            foreach (var (shortForm, longForm) in Pairs(papers[i]))
            {
                var key = PhraseKey.Of(shortForm);
                if (!known.TryGetValue(key, out var senses)) known.Add(key, senses = []);
                var words = Words(longForm);
                if (!senses.Exists(sense => Agree(sense, words))) senses.Add(words);
            }
        }

        return Count(papers, hiddenPart, builder.Build(), known);
    }

    private static HiddenScores Count(Annotations[] papers, int hiddenPart, KnowledgeGraph graph, Dictionary<string, List<string[]>> known)
    {
        var scores = default(HiddenScores);
        var at = 0;
        for (var i = hiddenPart; i < papers.Length; i += 2)
        {
            while (graph.Mentions[at].Paper < i) at++;
            foreach (var (shortForm, longForm) in Pairs(papers[i]).DistinctBy(pair => PhraseKey.Of(pair.ShortForm), StringComparer.Ordinal))
            {
                var key = PhraseKey.Of(shortForm);
                if (!known.TryGetValue(key, out var senses)) continue;
                var mention = -1;
                for (var j = at; j < graph.Mentions.Length && graph.Mentions[j].Paper == i; j++)
                {
                    if (papers[i].Paper.Text(graph.Mentions[j].Mention.Location).SequenceEqual(shortForm)) mention = j;
                }

                if (mention < 0) continue;
                var concept = graph.Concepts[graph.Mentions[mention].Concept];
                var words = Words(longForm);
                var longForms = concept.AltLabels.Add(concept.PrefLabel).Where(label => PhraseKey.Of(label) != key).Select(Words).ToArray();
                var expanded = senses.Exists(sense => Array.Exists(longForms, label => Agree(sense, label)));
                var outcome = !expanded ? Outcome.Apart
                    : Array.Exists(longForms, label => Agree(label, words)) ? Outcome.Right
                    : Outcome.Wrong;
                scores = scores.Add(senses.Count, senses.Exists(sense => Agree(sense, words)), outcome);
            }
        }

        return scores;
    }

    private static Annotations Hide(Annotations paper)
    {
        var hidden = paper.Abbreviations.Select(pair => pair.LongForm).ToArray();
        var keys = hidden.Select(location => PhraseKey.Of(paper.Paper.Text(location).ToString())).ToHashSet(StringComparer.Ordinal);
        var mentions = paper.Mentions.RemoveAll(mention =>
            Array.Exists(hidden, location => location.Overlaps(mention.Location)) || keys.Contains(PhraseKey.Of(paper.Paper.Text(mention.Location).ToString())));
        var kept = mentions.Select(mention => mention.Location).ToHashSet();
        return paper with
        {
            Mentions = mentions,
            Abbreviations = [],
            Relations = paper.Relations.RemoveAll(relation => !kept.Contains(relation.Head) || !kept.Contains(relation.Tail)),
        };
    }

    private static IEnumerable<(string ShortForm, string LongForm)> Pairs(Annotations paper) => paper.Abbreviations.Select(pair =>
        (paper.Paper.Text(pair.ShortForm).ToString(), paper.Paper.Text(pair.LongForm).ToString()));

    private static string[] Words(string form) =>
        [.. PhraseKey.Of(form).Split(' ').Select(word => word.Length > 5 ? word[..5] : word).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether two long forms of one short form mean the same: the beginnings of the words of one are among those of the other, or they are one text.</summary>
    private static bool Agree(string[] x, string[] y)
    {
        var (fewer, more) = x.Length < y.Length ? (x, y) : (y, x);
        return Array.TrueForAll(fewer, word => more.Contains(word, StringComparer.Ordinal))
            || string.Concat(fewer).StartsWith(string.Concat(more), StringComparison.Ordinal)
            || string.Concat(more).StartsWith(string.Concat(fewer), StringComparison.Ordinal);
    }
}
