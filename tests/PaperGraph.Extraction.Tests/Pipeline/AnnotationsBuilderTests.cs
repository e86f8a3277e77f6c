using PaperGraph.Model;

namespace PaperGraph.Extraction.Tests.Pipeline;

public sealed class AnnotationsBuilderTests
{
    private readonly AnnotationsBuilder _annotations = new(Sample.Paper("zero one two", "three four five six"));

    [Theory]
    [InlineData(2, 6)]
    [InlineData(0, 12)]
    [InlineData(5, 8)]
    [InlineData(6, 7)]
    public void Refuses_a_mention_that_overlaps_another(int start, int end)
    {
        _annotations.Add(At(TextField.Title, 5, 8));
        _annotations.Add(At(TextField.Title, 9, 12));
        Assert.Throws<ArgumentException>(() => _annotations.Add(At(TextField.Title, start, end)));
    }

    [Fact]
    public void Mentions_may_touch_and_share_offsets_across_fields()
    {
        _annotations.Add(At(TextField.Abstract, 0, 5));
        _annotations.Add(At(TextField.Title, 5, 8));
        _annotations.Add(At(TextField.Title, 0, 5));
        Assert.Equal(
            [(TextField.Title, 0), (TextField.Title, 5), (TextField.Abstract, 0)],
            _annotations.Build().Mentions.Select(mention => (mention.Location.Field, mention.Location.Span.Start)));
    }

    [Fact]
    public void Replace_takes_the_place_of_all_it_overlaps()
    {
        _annotations.Add(At(TextField.Title, 0, 4));
        _annotations.Add(At(TextField.Title, 5, 8));
        _annotations.Add(At(TextField.Title, 9, 12));
        _annotations.Replace(At(TextField.Title, 2, 7));
        Assert.Equal([new TextSpan(2, 7), new TextSpan(9, 12)], _annotations.Build().Mentions.Select(mention => mention.Location.Span));
    }

    [Fact]
    public void A_relation_without_its_mentions_is_left_out()
    {
        var (head, tail) = (At(TextField.Title, 0, 4), At(TextField.Title, 5, 8));
        _annotations.Add(head);
        _annotations.Add(tail);
        _annotations.Add(Relate(head, tail));
        _annotations.Add(Relate(head, At(TextField.Title, 9, 12)));
        Assert.Equal(tail.Location, Assert.Single(_annotations.Build().Relations).Tail);
    }

    [Fact]
    public void The_same_relation_counts_once_and_none_leads_back_to_its_head()
    {
        var (head, tail) = (At(TextField.Title, 0, 4), At(TextField.Title, 5, 8));
        _annotations.Add(head);
        _annotations.Add(tail);
        _annotations.Add(Relate(head, tail));
        _annotations.Add(Relate(head, tail));
        _annotations.Add(Relate(head, head));
        Assert.Single(_annotations.Build().Relations);
    }

    [Fact]
    public void The_same_abbreviation_counts_once()
    {
        var pair = new Abbreviation(new TextLocation(TextField.Title, 0, 4), new TextLocation(TextField.Title, 5, 8), 0.9f, Sample.Hand);
        _annotations.Add(pair);
        _annotations.Add(pair with { Confidence = 0.5f });
        Assert.Equal(pair, Assert.Single(_annotations.Build().Abbreviations));
    }

    private static Mention At(TextField field, int start, int end) =>
        new(new TextLocation(field, start, end), ConceptType.Method, PaperRole.Mentions, 0.5f, Sample.Hand);

    private static Relation Relate(Mention head, Mention tail) =>
        new(head.Location, RelationType.UsedFor, tail.Location, head.Location, 0.5f, Sample.Hand);
}
