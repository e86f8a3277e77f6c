using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Scoring;

/// <summary>
/// Compares what was extracted from a paper with what annotators found, as sets: an item counts once however often it occurs, forms that an
/// abbreviation links are one item on either side, and phrases are folded by <see cref="PhraseKey"/>.
/// </summary>
public static class DocumentScorer
{
    private static readonly ImmutableArray<(string Row, ConceptType Type)> PhraseRows =
    [
        ("methods", ConceptType.Method), ("tasks", ConceptType.Task), ("datasets", ConceptType.Dataset), ("metrics", ConceptType.Metric),
        ("concepts", ConceptType.Concept),
    ];

    /// <summary>
    /// Names of the rows, in the order of reports. <c>abbreviations</c> folds both forms as the rows of phrases do;
    /// <c>abbreviations-exact</c> takes them as written, as the literature on abbreviations does.
    /// </summary>
    public static readonly ImmutableArray<string> Rows =
        ["abbreviations", "abbreviations-exact", "repositories", "introduces", "methods", "tasks", "datasets", "metrics", "concepts", "all-untyped"];

    /// <summary>How one document did, one for each of <see cref="Rows"/> that was annotated.</summary>
    public static ImmutableArray<RowScore> Score(GoldPaper gold, Annotations found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(found);
        var rows = ImmutableArray.CreateBuilder<RowScore>();
        if (gold.Layers.HasFlag(GoldLayers.Abbreviations))
        {
            var pairs = found.Abbreviations.Select(pair => (Short: found.Paper.Text(pair.ShortForm).ToString(), Long: found.Paper.Text(pair.LongForm).ToString())).ToList();
            rows.Add(Sets("abbreviations", gold.Abbreviations.Select(pair => Pair(pair.ShortForm, pair.LongForm)), pairs.Select(pair => Pair(pair.Short, pair.Long))));
            rows.Add(Sets("abbreviations-exact", gold.Abbreviations.Select(pair => $"{pair.ShortForm} = {pair.LongForm}"), pairs.Select(pair => $"{pair.Short} = {pair.Long}")));
        }

        if (gold.Layers.HasFlag(GoldLayers.Repositories))
        {
            var repositories = found.Links.Where(link => link.Repository is not null).Select(link => RepositoryKey.Of(link.Repository!.Url));
            rows.Add(Sets("repositories", gold.Repositories.Select(RepositoryKey.Of), repositories));
        }

        if ((gold.Layers & (GoldLayers.Introduces | GoldLayers.Phrases)) != GoldLayers.None) AddPhrases(gold, Entity.Group(found), rows);
        return rows.DrainToImmutable();
    }

    private static void AddPhrases(GoldPaper gold, List<Entity> entities, ImmutableArray<RowScore>.Builder rows)
    {
        var goldForms = new FormGroups();
        foreach (var (shortForm, longForm) in gold.Abbreviations) goldForms.Link(PhraseKey.Of(shortForm), PhraseKey.Of(longForm));
        if (gold.Layers.HasFlag(GoldLayers.Introduces)) rows.Add(Items("introduces", gold.Introduces, entities.Where(entity => entity.Introduced), goldForms));
        if (!gold.Layers.HasFlag(GoldLayers.Phrases)) return;
        foreach (var (row, type) in PhraseRows)
            rows.Add(Items(row, gold.Phrases.GetValueOrDefault(type, []), entities.Where(entity => entity.Type == type), goldForms));
        rows.Add(Items("all-untyped", gold.Phrases.Values.SelectMany(phrases => phrases).Concat(gold.Introduces), entities, goldForms));
    }

    private static string Pair(string shortForm, string longForm) => $"{PhraseKey.Of(shortForm)} = {PhraseKey.Of(longForm)}";

    private static RowScore Sets(string row, IEnumerable<string> gold, IEnumerable<string> system)
    {
        var expected = gold.ToHashSet(StringComparer.Ordinal);
        var actual = system.ToHashSet(StringComparer.Ordinal);
        var both = expected.Count(actual.Contains);
        return new RowScore(
            row,
            new Counts(expected.Count, actual.Count, both, both),
            Sorted(expected.Where(item => !actual.Contains(item))),
            Sorted(actual.Where(item => !expected.Contains(item))));
    }

    private static RowScore Items(string row, IEnumerable<string> phrases, IEnumerable<Entity> system, FormGroups goldForms)
    {
        var items = goldForms.Group(phrases.Select(PhraseKey.Of));
        var all = items.SelectMany(forms => forms).ToHashSet(StringComparer.Ordinal);
        var entities = system.ToList();
        var missed = items.Where(item => !entities.Exists(entity => entity.Forms.Overlaps(item))).ToList();
        var extra = entities.Where(entity => !entity.Forms.Overlaps(all)).ToList();
        return new RowScore(
            row,
            new Counts(items.Count, entities.Count, items.Count - missed.Count, entities.Count - extra.Count),
            Sorted(missed.Select(Name)),
            Sorted(extra.Select(entity => Name(entity.Forms))));
    }

    private static string Name(HashSet<string> forms) => string.Join(" / ", forms.Order(StringComparer.Ordinal));

    private static ImmutableArray<string> Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];
}
