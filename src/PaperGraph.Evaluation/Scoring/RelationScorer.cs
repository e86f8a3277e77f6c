using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;

namespace PaperGraph.Evaluation.Scoring;

/// <summary>
/// Compares relations as sets of head, type and tail. Where the annotators relate mentions, both places must agree exactly; where they relate
/// phrases, both phrases under <see cref="PhraseKey"/>, forms that an annotated abbreviation links being one, and hierarchy, which is annotated
/// apart, is left out.
/// </summary>
public static class RelationScorer
{
    /// <summary>Name of the row over all types.</summary>
    public const string Row = "relations";

    /// <summary>Begins the name of the row of one type.</summary>
    public const string RowOf = "relation: ";

    private const string Hierarchy = "broader";

    /// <summary>How one document did: <see cref="Row"/>, then one row a type; none where relations were not annotated or not predicted.</summary>
    public static ImmutableArray<RowScore> Score(GoldPaper gold, Prediction found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(found);
        if (!gold.Layers.HasFlag(GoldLayers.Relations) || found.Relations is not { } predicted) return [];
        var byPlace = gold.Relations.Any(relation => relation.HeadLocation is not null);
        var forms = new FormGroups();
        foreach (var (shortForm, longForm) in gold.Abbreviations) forms.Link(PhraseKey.Of(shortForm), PhraseKey.Of(longForm));
        var expected = gold.Relations
            .Select(relation => byPlace
                ? (Head: $"{relation.HeadLocation}", relation.Type, Tail: $"{relation.TailLocation}", Name: Name(relation.Head, relation.Type, relation.Tail))
                : (Head: Key(relation.Head), relation.Type, Tail: Key(relation.Tail), Name: Name(relation.Head, relation.Type, relation.Tail)))
            .ToList();
        var actual = predicted
            .Where(relation => byPlace || relation.Type != Hierarchy)
            .Select(relation => (Relation: relation, Head: gold.Paper.Text(relation.Head).ToString(), Tail: gold.Paper.Text(relation.Tail).ToString()))
            .Select(item => byPlace
                ? (Head: $"{item.Relation.Head}", item.Relation.Type, Tail: $"{item.Relation.Tail}", Name: Name(item.Head, item.Relation.Type, item.Tail))
                : (Head: Key(item.Head), item.Relation.Type, Tail: Key(item.Tail), Name: Name(item.Head, item.Relation.Type, item.Tail)))
            .ToList();
        var types = expected.Concat(actual).Select(relation => relation.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return [Compare(Row, expected, actual), .. types.Select(type => Compare(RowOf + type, OfType(expected, type), OfType(actual, type)))];

        string Key(string phrase) => forms.Find(PhraseKey.Of(phrase));
    }

    private static string Name(string head, string type, string tail) => $"{head} –{type}→ {tail}";

    private static List<(string Head, string Type, string Tail, string Name)> OfType(List<(string Head, string Type, string Tail, string Name)> relations, string type) =>
        relations.FindAll(relation => relation.Type == type);

    private static RowScore Compare(
        string row,
        List<(string Head, string Type, string Tail, string Name)> gold,
        List<(string Head, string Type, string Tail, string Name)> system)
    {
        var expected = gold.Select(relation => (relation.Head, relation.Type, relation.Tail)).ToHashSet();
        var actual = system.Select(relation => (relation.Head, relation.Type, relation.Tail)).ToHashSet();
        var both = expected.Count(actual.Contains);
        return new RowScore(
            row,
            new Counts(expected.Count, actual.Count, both, both),
            [.. gold.Where(relation => !actual.Contains((relation.Head, relation.Type, relation.Tail))).Select(relation => relation.Name).Order(StringComparer.Ordinal)],
            [.. system.Where(relation => !expected.Contains((relation.Head, relation.Type, relation.Tail))).Select(relation => relation.Name).Order(StringComparer.Ordinal)]);
    }
}
