using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Scoring;

/// <summary>
/// Compares relations as sets of head, type and tail. Where the annotators relate mentions, both places must agree exactly; where they
/// relate phrases, both phrases under <see cref="PhraseKey"/>, forms that an annotated abbreviation links being one, and hierarchy, which
/// is annotated apart, is left out.
/// </summary>
public static class RelationScorer
{
    /// <summary>Name of the row over all types.</summary>
    public const string Row = "relations";

    /// <summary>Begins the name of the row of one type.</summary>
    public const string RowOf = "relation: ";

    private const string Hierarchy = "broader";

    /// <summary>
    /// How one document did: <see cref="Row"/>, then one row a type; none where relations were not annotated or not predicted.
    /// </summary>
    public static ImmutableArray<RowScore> Score(GoldPaper gold, Prediction found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(found);
        if (!gold.Layers.HasFlag(GoldLayers.Relations) || found.Relations is not { } predicted) return [];
        var byPlace = gold.Relations.Any(relation => relation.HeadLocation is not null);
        var forms = new FormGroups();
        foreach (var (shortForm, longForm) in gold.Abbreviations) forms.Link(PhraseKey.Of(shortForm), PhraseKey.Of(longForm));
        var expected = gold.Relations.Select(relation => byPlace ? OfPlaces(relation) : OfPhrases(relation)).ToList();
        var actual = predicted
            .Where(relation => byPlace || relation.Type != Hierarchy)
            .Select(relation => new GoldRelation(Text(relation.Head), relation.Type, Text(relation.Tail))
            {
                HeadLocation = relation.Head,
                TailLocation = relation.Tail,
            })
            .Select(relation => byPlace ? OfPlaces(relation) : OfPhrases(relation))
            .ToList();
        var types = expected.Concat(actual).Select(item => item.Type).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return
        [
            Compare(Row, expected, actual),
            .. types.Select(type => Compare(RowOf + type, expected.FindAll(item => item.Type == type), actual.FindAll(item => item.Type == type))),
        ];

        string Text(TextLocation location) => gold.Paper.Text(location).ToString();
        Item OfPlaces(GoldRelation relation) => new($"{relation.HeadLocation}", relation.Type, $"{relation.TailLocation}", NameOf(relation));
        Item OfPhrases(GoldRelation relation) => new(Key(relation.Head), relation.Type, Key(relation.Tail), NameOf(relation));
        string Key(string phrase) => forms.Find(PhraseKey.Of(phrase));
    }

    private static string NameOf(GoldRelation relation) => $"{relation.Head} –{relation.Type}→ {relation.Tail}";

    private static RowScore Compare(string row, List<Item> gold, List<Item> system)
    {
        var expected = gold.Select(item => item.Triple).ToHashSet();
        var actual = system.Select(item => item.Triple).ToHashSet();
        var both = expected.Count(actual.Contains);
        return new RowScore(
            row,
            new Counts(expected.Count, actual.Count, both, both),
            [.. gold.Where(item => !actual.Contains(item.Triple)).Select(item => item.Name).Order(StringComparer.Ordinal)],
            [.. system.Where(item => !expected.Contains(item.Triple)).Select(item => item.Name).Order(StringComparer.Ordinal)]);
    }

    // Head and tail are what two relations are compared by, the name is for people.
    private readonly record struct Item(string Head, string Type, string Tail, string Name)
    {
        public (string Head, string Type, string Tail) Triple => (Head, Type, Tail);
    }
}
