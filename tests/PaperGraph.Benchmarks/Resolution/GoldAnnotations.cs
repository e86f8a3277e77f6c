using PaperGraph.Evaluation.Gold;
using PaperGraph.Model;

namespace PaperGraph.Benchmarks.Resolution;

/// <summary>What annotators found, as extraction would have returned it.</summary>
internal static class GoldAnnotations
{
    private static readonly ExtractorId Annotators = new("annotators", "1");

    public static Annotations Of(GoldPaper gold) => new()
    {
        Paper = gold.Paper,
        Mentions = [.. gold.Mentions.Select(mention => new Mention(mention.Location, Enum.Parse<ConceptType>(mention.Type), RoleOf(gold, mention), 1, Annotators))],
        Abbreviations = [.. gold.Abbreviations.SelectMany(pair => Locate(gold.Paper, pair))],
    };

    private static PaperRole RoleOf(GoldPaper gold, GoldMention mention) =>
        gold.Introduces.Contains(gold.Paper.Text(mention.Location).ToString(), StringComparer.Ordinal) ? PaperRole.Introduces : PaperRole.Mentions;

    private static IEnumerable<Abbreviation> Locate(Paper paper, (string ShortForm, string LongForm) pair)
    {
        foreach (var field in (ReadOnlySpan<TextField>)[TextField.Abstract, TextField.Title])
        {
            var text = paper.Text(field);
            var (shortStart, longStart) = (text.IndexOf(pair.ShortForm, StringComparison.Ordinal), text.IndexOf(pair.LongForm, StringComparison.Ordinal));
            if (shortStart < 0 || longStart < 0) continue;
            return [new Abbreviation(
                new TextLocation(field, shortStart, shortStart + pair.ShortForm.Length),
                new TextLocation(field, longStart, longStart + pair.LongForm.Length),
                1,
                Annotators)];
        }

        return [];
    }
}
