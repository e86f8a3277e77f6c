using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Tests.Papers;
using PaperGraph.Evaluation.Training;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Terms;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Tests.Training.Terms;

public sealed class TermTrainerTests
{
    private static readonly TrainingOptions Small = new()
    {
        Tagger = new CrfTrainingOptions { Bits = 12, Epochs = 8 },
        Terms = new TermTrainingOptions { Bits = 10, Hidden = 8, Epochs = 6, Dropout = 0.3 },
    };

    [Fact]
    public void Papers_with_spans_alone_train_no_ranker()
    {
        var spans = SamplePapers.All.Select(paper => paper with
        {
            Layers = GoldLayers.Mentions,
            Phrases = ImmutableDictionary<ConceptType, ImmutableArray<string>>.Empty,
        });
        Assert.Null(Train([.. spans]).Terms);
    }

    [Fact]
    public void Two_papers_are_too_few_for_three_parts() => Assert.Null(Train([.. SamplePapers.All.Take(2)]).Terms);

    [Fact]
    public void Keyphrases_come_before_other_terms()
    {
        string[] things = ["moss", "fern", "bark", "twig", "leaf", "root", "seed", "stem", "pine"];
        var papers = things.Select(thing => Keyphrases($"{thing}-1", $"We count {thing} colonies in the rain. The rain falls."))
            .Concat(things.Select(thing => Keyphrases($"{thing}-2", $"We weigh {thing} colonies at noon. The noon is hot."))).ToArray();
        var keyphrases = new KeyphraseExtractor(Train(papers));

        var ranked = keyphrases.Rank(new Paper { Id = new PaperId("new"), Title = "", Abstract = "We count kelp colonies in the sun. The sun burns." });

        Assert.Equal(ranked.OrderByDescending(term => term.Probability).ThenBy(term => term.Location), ranked);
        Assert.Equal("colonies", "We count kelp colonies in the sun."[ranked[0].Location.Span.Start..ranked[0].Location.Span.End].Split(' ')[^1]);
        Assert.Equal("Keyphrase", ranked[0].Type);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(8, true)]
    public void Trees_are_grown_on_top_of_the_network_where_any_are_wanted(int trees, bool grown)
    {
        var options = Small with { Terms = Small.Terms with { Trees = trees } };
        var model = ModelTrainer.Train(SamplePapers.All, WordStatisticsTrainer.Train([]), options);
        Assert.Equal(grown, model.Terms?.HasTrees);
    }

    [Fact]
    public void A_saved_ranker_ranks_as_before()
    {
        var model = Train(SamplePapers.All);
        using var bytes = new MemoryStream();
        model.Save(bytes);
        bytes.Position = 0;
        var (before, after) = (new KeyphraseExtractor(model), new KeyphraseExtractor(ExtractionModel.Load(bytes)));
        Assert.All(SamplePapers.All, paper => Assert.Equal(before.Rank(paper.Paper).AsEnumerable(), after.Rank(paper.Paper)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(65_536)]
    public void No_model_holds_so_many_trees(int trees) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TermTrainingOptions { Trees = trees });

    [Fact]
    public void A_model_without_a_ranker_ranks_no_keyphrases() =>
        Assert.Throws<ArgumentException>(() => new KeyphraseExtractor(Train([.. SamplePapers.All.Take(2)])));

    private static ExtractionModel Train(IReadOnlyList<GoldPaper> papers) => ModelTrainer.Train(papers, WordStatisticsTrainer.Train([]), Small);

    private static GoldPaper Keyphrases(string id, string text)
    {
        var words = text.Split(' ');
        var phrase = $"{words[2]} {words[3]}";
        var start = text.IndexOf(phrase, StringComparison.Ordinal);
        return new GoldPaper
        {
            Paper = new Paper { Id = new PaperId(id), Title = "", Abstract = text },
            Layers = GoldLayers.Mentions | GoldLayers.Keyphrases,
            Mentions = [new GoldMention(new TextLocation(TextField.Abstract, start, start + phrase.Length), "Keyphrase")],
            Keyphrases = [phrase],
        };
    }
}
