using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Tests.Scoring;

public class RelationScorerTests
{
    private static readonly Paper Text = new() { Id = new PaperId("p"), Title = "Fern nets", Abstract = "A fern net (FN) counts leaves." };
    private static readonly TextLocation Net = new(TextField.Abstract, 2, 10);
    private static readonly TextLocation Short = new(TextField.Abstract, 12, 14);
    private static readonly TextLocation Leaves = new(TextField.Abstract, 16, 29);

    [Fact]
    public void Related_mentions_agree_by_place_and_type()
    {
        var gold = Gold(new GoldRelation("fern net", "does", "counts leaves") { HeadLocation = Net, TailLocation = Leaves });

        var rows = RelationScorer.Score(gold, Found(new TypedRelation(Net, "does", Leaves), new TypedRelation(Short, "does", Leaves), new TypedRelation(Net, "is", Leaves)));

        Assert.Equal(["relations", "relation: does", "relation: is"], rows.Select(row => row.Row));
        Assert.Equal([new Counts(1, 3, 1, 1), new Counts(1, 2, 1, 1), new Counts(0, 1, 0, 0)], rows.Select(row => row.Counts));
        Assert.Equal(["FN –does→ counts leaves", "fern net –is→ counts leaves"], rows[0].Extra.AsEnumerable());
    }

    [Fact]
    public void Related_phrases_agree_by_form_and_hierarchy_is_left_out()
    {
        var gold = Gold(new GoldRelation("Fern Nets", "does", "counts leaves")) with { Abbreviations = [("FN", "fern net")] };

        var rows = RelationScorer.Score(gold, Found(new TypedRelation(Short, "does", Leaves), new TypedRelation(Net, "does", Leaves), new TypedRelation(Net, "broader", Leaves)));

        Assert.Equal(new Counts(1, 1, 1, 1), rows[0].Counts);
    }

    [Fact]
    public void Without_annotation_or_prediction_there_are_no_rows()
    {
        Assert.Empty(RelationScorer.Score(Gold() with { Layers = GoldLayers.Mentions }, Found()));
        Assert.Empty(RelationScorer.Score(Gold(), Found() with { Relations = null }));
    }

    private static GoldPaper Gold(params GoldRelation[] relations) => new() { Paper = Text, Relations = [.. relations] };

    private static Prediction Found(params TypedRelation[] relations) => new() { Annotations = new Annotations { Paper = Text }, Relations = [.. relations] };
}
