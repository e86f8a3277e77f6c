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
    /// <summary>Names of the rows, in the order of reports.</summary>
    public static readonly ImmutableArray<string> Rows =
        ["abbreviations", "repositories", "introduces", "methods", "tasks", "datasets", "metrics", "concepts", "all-untyped"];

    /// <summary>How one document did, one for each of <see cref="Rows"/>.</summary>
    public static ImmutableArray<RowScore> Score(GoldPaper gold, Annotations found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(found);
        var goldForms = new FormGroups();
        foreach (var (shortForm, longForm) in gold.Abbreviations) goldForms.Link(PhraseKey.Of(shortForm), PhraseKey.Of(longForm));
        var entities = Entity.Group(found);
        var all = gold.Phrases.Values.SelectMany(phrases => phrases).Concat(gold.Introduces);
        return
        [
            Sets(
                gold.Abbreviations.Select(pair => Pair(pair.ShortForm, pair.LongForm)),
                found.Abbreviations.Select(pair => Pair(found.Paper.Text(pair.ShortForm).ToString(), found.Paper.Text(pair.LongForm).ToString()))),
            Sets(
                gold.Repositories.Select(RepositoryKey.Of),
                found.Links.Where(link => link.Repository is not null).Select(link => RepositoryKey.Of(link.Repository!.Url))),
            Items(gold.Introduces, entities.Where(entity => entity.Introduced), goldForms),
            OfType(ConceptType.Method),
            OfType(ConceptType.Task),
            OfType(ConceptType.Dataset),
            OfType(ConceptType.Metric),
            OfType(ConceptType.Concept),
            Items(all, entities, goldForms),
        ];

        RowScore OfType(ConceptType type) =>
            Items(gold.Phrases.GetValueOrDefault(type, []), entities.Where(entity => entity.Type == type), goldForms);
    }

    private static string Pair(string shortForm, string longForm) => $"{PhraseKey.Of(shortForm)} = {PhraseKey.Of(longForm)}";

    private static RowScore Sets(IEnumerable<string> gold, IEnumerable<string> system)
    {
        var expected = gold.ToHashSet(StringComparer.Ordinal);
        var actual = system.ToHashSet(StringComparer.Ordinal);
        var both = expected.Count(actual.Contains);
        return new RowScore(
            new Counts(expected.Count, actual.Count, both, both),
            Sorted(expected.Where(item => !actual.Contains(item))),
            Sorted(actual.Where(item => !expected.Contains(item))));
    }

    private static RowScore Items(IEnumerable<string> phrases, IEnumerable<Entity> system, FormGroups goldForms)
    {
        var items = goldForms.Group(phrases.Select(PhraseKey.Of));
        var all = items.SelectMany(forms => forms).ToHashSet(StringComparer.Ordinal);
        var entities = system.ToList();
        var missed = items.Where(item => !entities.Exists(entity => entity.Forms.Overlaps(item))).ToList();
        var extra = entities.Where(entity => !entity.Forms.Overlaps(all)).ToList();
        return new RowScore(
            new Counts(items.Count, entities.Count, items.Count - missed.Count, entities.Count - extra.Count),
            Sorted(missed.Select(Name)),
            Sorted(extra.Select(entity => Name(entity.Forms))));
    }

    private static string Name(HashSet<string> forms) => string.Join(" / ", forms.Order(StringComparer.Ordinal));

    private static ImmutableArray<string> Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];
}
