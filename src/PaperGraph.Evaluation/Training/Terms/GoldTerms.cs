using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Terms;

namespace PaperGraph.Evaluation.Training.Terms;

/// <summary>What annotators call the terms of one document: its phrases with their types, or its keyphrases.</summary>
internal sealed class GoldTerms
{
    private readonly Dictionary<ulong, int> _types = [];
    private readonly HashSet<string> _keyphrases = new(StringComparer.Ordinal);

    public GoldTerms(GoldPaper paper, LabelSet labels)
    {
        foreach (var (type, phrases) in paper.Phrases.OrderBy(entry => entry.Key))
        {
            if (labels.Types.IndexOf(type.ToString(), StringComparer.Ordinal) is not (>= 0 and var index)) continue;
            foreach (var phrase in phrases) _types.TryAdd(TermKey.Of(phrase), index);
        }

        foreach (var (shortForm, longForm) in paper.Abbreviations)
        {
            var (brief, full) = (TermKey.Of(shortForm), TermKey.Of(longForm));
            if (_types.TryGetValue(full, out var type)) _types.TryAdd(brief, type);
            else if (_types.TryGetValue(brief, out type)) _types.Add(full, type);
        }

        if (labels.Types.Length == 1) _keyphrases.UnionWith(paper.Keyphrases.Select(KeyphraseScorer.Key));
    }

    /// <summary>Whether annotators have any term.</summary>
    public bool Any => _types.Count > 0 || _keyphrases.Count > 0;

    /// <summary>The type of a term by any of its names; the number of types when annotators have no such term.</summary>
    public int TypeOf(DocumentTerms terms, int term)
    {
        foreach (var place in terms.OccurrencesOf(term))
        {
            var occurrence = terms.Occurrences[place];
            if (_types.TryGetValue(terms.KeyOf(occurrence), out var type)) return type;
            if (_keyphrases.Count > 0 && _keyphrases.Contains(KeyphraseScorer.Key(terms.TextOf(occurrence.First, occurrence.End).ToString()))) return 0;
        }

        return terms.Spans.Types;
    }
}
