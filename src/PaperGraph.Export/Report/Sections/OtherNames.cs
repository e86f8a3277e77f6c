using PaperGraph.Export.Report.Html;
using PaperGraph.Model;

namespace PaperGraph.Export.Report.Sections;

// What else a concept is called, in small print: the names in the most papers. Forms that differ in case, number or signs only tell a reader
// nothing; all stand in nodes.csv.
internal sealed class OtherNames
{
    private const int Most = 3;
    private const int Longest = 40;
    private const int ShortestPlural = 2;

    private readonly Dictionary<(string Concept, string Form), int> _support = [];

    public OtherNames(KnowledgeGraph graph)
    {
        foreach (var merge in graph.Merges)
        {
            var key = (merge.ConceptId, merge.Form);
            _support[key] = Math.Max(merge.Support, _support.GetValueOrDefault(key));
        }
    }

    // Null where there are none.
    public string? Of(Concept concept)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { KeyOf(concept.PrefLabel) };
        var names = new List<string>();
        var rest = 0;
        foreach (var label in concept.AltLabels.OrderByDescending(label => _support.GetValueOrDefault((concept.Id, label))))
        {
            if (!seen.Add(KeyOf(label))) continue;
            if (names.Count < Most) names.Add(Shown.Cut(label, Longest));
            else rest++;
        }

        if (names.Count == 0) return null;
        return string.Join(", ", names) + (rest > 0 ? $", {Figures.Count(rest)} more" : "");
    }

    private static string KeyOf(string label)
    {
        var key = string.Concat(label.Where(static unit => char.IsLetterOrDigit(unit) || unit is '+' or '#')).ToLowerInvariant();
        return key.Length > ShortestPlural && key.EndsWith('s') ? key[..^1] : key.Length > 0 ? key : label;
    }
}
