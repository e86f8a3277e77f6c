using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Tests.Papers;
using PaperGraph.Evaluation.Training;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Evaluation.Tests.Training;

public class AbbreviationTrainerTests
{
    private static readonly string[] Adjectives =
        ["amber", "broad", "crisp", "dense", "early", "fresh", "grand", "hazel", "ivory", "jolly", "keen"];

    private static readonly string[] Nouns = ["kelp", "leaf", "moss", "nut", "oak", "pine", "root", "stem", "twig", "vine"];

    [Theory]
    [InlineData("We tend the amber oak stem (AOS) daily.", "amber oak stem")]
    [InlineData("We tend the tall amber oak stem (AOS) daily.", "amber oak stem")]
    [InlineData("We tend the grand fresh vine (GFV) daily.", "grand fresh vine")]
    public void Learns_where_annotators_let_a_long_form_begin(string text, string longForm) =>
        Assert.Equal(longForm, LongForm(Trained, text));

    [Fact]
    public void Learns_not_to_pair_what_annotators_leave_alone()
    {
        var papers = Examples().Select(paper => paper with { Abbreviations = IsBare(paper) ? [] : paper.Abbreviations });
        var model = AbbreviationTrainer.Train([.. papers]);

        Assert.Null(LongForm(model, "Bare: amber oak stem (AOS) of it."));
        Assert.Equal("amber oak stem", LongForm(model, "We tend the amber oak stem (AOS) daily."));
    }

    [Fact]
    public void The_same_papers_give_the_same_weights() =>
        Assert.Equal(Weights(Trained), Weights(AbbreviationTrainer.Train([.. Examples()])));

    [Fact]
    public void Too_few_pairs_leave_the_shipped_weights() =>
        Assert.Same(AbbreviationModel.Shipped, AbbreviationTrainer.Train(SamplePapers.All));

    private static AbbreviationModel Trained { get; } = AbbreviationTrainer.Train([.. Examples()]);

    // A bare frame has its long form at the window's start, the others behind a verb and an article.
    private static IEnumerable<GoldPaper> Examples()
    {
        foreach (var first in Adjectives)
        {
            foreach (var (second, third) in Nouns.Zip(Nouns.Skip(3).Concat(Nouns.Take(3))))
            {
                var (form, shortForm) = ($"{first} {second} {third}", $"{first[0]}{second[0]}{third[0]}".ToUpperInvariant());
                string[] texts =
                [
                    $"We tend the {form} ({shortForm}) daily.",
                    $"We tend the tall {form} ({shortForm}) daily.",
                    $"Bare: {form} ({shortForm}) of it.",
                ];
                foreach (var (i, text) in texts.Index())
                    yield return SamplePapers.Gold($"{first}-{second}-{third}-{i}", "On trees", text, [(shortForm, form)]);
            }
        }
    }

    private static bool IsBare(GoldPaper paper) => paper.Paper.Abstract.StartsWith("Bare", StringComparison.Ordinal);

    private static string? LongForm(AbbreviationModel model, string text)
    {
        var paper = SamplePapers.Gold("p", "On trees", text).Paper;
        var annotations = new AnnotationsBuilder(paper);
        new AbbreviationExtractor(model).Extract(Document.Of(paper), annotations);
        return annotations.Build().Abbreviations.Select(pair => paper.Text(pair.LongForm).ToString()).SingleOrDefault();
    }

    private static string Weights(AbbreviationModel model)
    {
        using var writer = new StringWriter();
        model.WriteText(writer);
        return writer.ToString();
    }
}
