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

    /// <summary>Counts of one document, one for each of <see cref="Rows"/>.</summary>
    public static ImmutableArray<Counts> Score(GoldPaper gold, Annotations found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(found);
        var paper = found.Paper;
        var goldForms = new FormGroups();
        foreach (var (shortForm, longForm) in gold.Abbreviations) goldForms.Link(PhraseKey.Of(shortForm), PhraseKey.Of(longForm));
        var entities = Entity.Group(found);
        var all = gold.Phrases.Values.SelectMany(phrases => phrases).Concat(gold.Introduces);
        return
        [
            Pairs(gold, found),
            Sets(
                gold.Repositories.Select(RepositoryKey.Of),
                found.Links.Where(link => link.Repository is not null).Select(link => RepositoryKey.Of(link.Repository!.Url))),
            Items(gold.Introduces, entities.Where(entity => entity.Introduced), goldForms),
            Items(gold.Phrases.GetValueOrDefault(ConceptType.Method, []), entities.Where(entity => entity.Type == ConceptType.Method), goldForms),
            Items(gold.Phrases.GetValueOrDefault(ConceptType.Task, []), entities.Where(entity => entity.Type == ConceptType.Task), goldForms),
            Items(gold.Phrases.GetValueOrDefault(ConceptType.Dataset, []), entities.Where(entity => entity.Type == ConceptType.Dataset), goldForms),
            Items(gold.Phrases.GetValueOrDefault(ConceptType.Metric, []), entities.Where(entity => entity.Type == ConceptType.Metric), goldForms),
            Items(gold.Phrases.GetValueOrDefault(ConceptType.Concept, []), entities.Where(entity => entity.Type == ConceptType.Concept), goldForms),
            Items(all, entities, goldForms),
        ];

        Counts Pairs(GoldPaper expected, Annotations actual) => Sets(
            expected.Abbreviations.Select(pair => PhraseKey.Of(pair.ShortForm) + "\t" + PhraseKey.Of(pair.LongForm)),
            actual.Abbreviations.Select(pair => PhraseKey.Of(paper.Text(pair.ShortForm).ToString()) + "\t" + PhraseKey.Of(paper.Text(pair.LongForm).ToString())));
    }

    private static Counts Sets(IEnumerable<string> gold, IEnumerable<string> system)
    {
        var expected = gold.ToHashSet(StringComparer.Ordinal);
        var actual = system.ToHashSet(StringComparer.Ordinal);
        var both = expected.Count(actual.Contains);
        return new Counts(expected.Count, actual.Count, both, both);
    }

    private static Counts Items(IEnumerable<string> phrases, IEnumerable<Entity> system, FormGroups goldForms)
    {
        var items = goldForms.Group(phrases.Select(PhraseKey.Of));
        var all = items.SelectMany(forms => forms).ToHashSet(StringComparer.Ordinal);
        var entities = system.ToList();
        return new Counts(
            items.Count,
            entities.Count,
            items.Count(item => entities.Exists(entity => entity.Forms.Overlaps(item))),
            entities.Count(entity => entity.Forms.Overlaps(all)));
    }
}
