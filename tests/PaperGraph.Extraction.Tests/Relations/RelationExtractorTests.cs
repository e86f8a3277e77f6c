using PaperGraph.Extraction.Relations;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Tests.Relations;

public sealed class RelationExtractorTests
{
    [Theory]
    [InlineData("We apply [M:BERT] for [T:parsing].", "BERT UsedFor parsing")]
    [InlineData("[M:BERT] is used for [T:parsing] and [T:tagging].", "BERT UsedFor parsing; BERT UsedFor tagging")]
    [InlineData("[T:Parsing] using [M:BERT] works.", "BERT UsedFor Parsing")]
    [InlineData("[T:Parsing] via a strong [M:BERT] works.", "BERT UsedFor Parsing")]
    [InlineData("[M:BERT] was evaluated on [D:GLUE].", "BERT EvaluatedOn GLUE")]
    [InlineData("[M:BERT] was tested on [D:GLUE], [D:SQuAD] and [D:RACE].",
        "BERT EvaluatedOn GLUE; BERT EvaluatedOn SQuAD; BERT EvaluatedOn RACE")]
    [InlineData("[M:BERT] outperforms [M:ELMo].", "BERT ComparedWith ELMo")]
    [InlineData("[M:BERT] is better than [M:ELMo].", "BERT ComparedWith ELMo")]
    [InlineData("[M:XLNet] extends [M:BERT].", "XLNet Improves BERT")]
    [InlineData("[M:BERT] consists of [M:attention] and [M:dropout].", "attention PartOf BERT; dropout PartOf BERT")]
    [InlineData("The [M:encoder] is part of [M:BERT].", "encoder PartOf BERT")]
    public void Reads_the_cue_between_two_mentions(string text, string relations) => Assert.Equal(relations, Found(text));

    [Theory]
    [InlineData("[M:BERT] and [T:parsing].")]
    [InlineData("[M:BERT]. For [T:parsing].")]
    [InlineData("[M:BERT] is old; for years we knew that [T:parsing] is hard.")]
    [InlineData("[D:GLUE] outperforms [M:ELMo].")]
    [InlineData("[M:BERT] is slow to train and so on and on and on and on it goes for [T:parsing].")]
    [InlineData("[M:BERT] for which [T:parsing] fails.")]
    public void Reads_nothing_where_no_cue_ties_them(string text) => Assert.Equal("", Found(text));

    [Theory]
    [InlineData("We propose [M!:NewNet]. We evaluate it on [D:GLUE].", "NewNet EvaluatedOn GLUE")]
    [InlineData("We propose [M!:NewNet]. It outperforms [M:BERT] and [M:ELMo].", "NewNet ComparedWith BERT; NewNet ComparedWith ELMo")]
    [InlineData("We propose [M!:NewNet]. Others were tested on [D:GLUE].", "")]
    [InlineData("We propose [M:NewNet]. It outperforms [M:BERT].", "")]
    public void Takes_what_the_paper_introduces_for_its_own_method(string text, string relations) => Assert.Equal(relations, Found(text));

    [Fact]
    public void A_stand_in_counts_less_than_a_named_head()
    {
        var named = Assert.Single(Annotated("[M!:NewNet] outperforms [M:BERT].").Relations).Confidence;
        var standsIn = Assert.Single(Annotated("We propose [M!:NewNet]. It outperforms [M:BERT].").Relations).Confidence;
        Assert.InRange(standsIn, 0.01f, named - 0.01f);
    }

    [Fact]
    public void Every_shipped_pattern_has_a_cue_and_a_probability() =>
        Assert.All(RelationPattern.LoadShipped(), pattern =>
        {
            Assert.NotEmpty(pattern.Cue);
            Assert.InRange(pattern.Confidence, 0.01f, 1f);
        });

    [Theory]
    [InlineData("[M:A1], [M:B1] and [M:C1] meet [M:D1]", "A1 B1 C1 | D1")]
    [InlineData("[M:A1] and [T:B1]", "A1 | B1")]
    [InlineData("[M:A1], as well as [M:B1]", "A1 | B1")]
    [InlineData("[M:A1] & the [M:B1]", "A1 B1")]
    public void Neighbours_in_a_list_stand_together(string text, string groups)
    {
        var annotations = Sample.Marked(text).Build();
        var field = Document.Of(annotations.Paper).Abstract;
        var read = MentionGroup.Read(field, field.Sentences[0], annotations.Mentions.AsSpan());
        Assert.Equal(groups, string.Join(" | ", read.Select(group =>
            string.Join(' ', group.Mentions.Select(mention => annotations.Paper.Text(mention.Location).ToString())))));
    }

    private static string Found(string marked) => string.Join("; ", Sample.Relations(Annotated(marked)));

    private static Annotations Annotated(string marked)
    {
        var annotations = Sample.Marked(marked);
        new RelationExtractor(null).Extract(Document.Of(annotations.Build().Paper), annotations);
        return annotations.Build();
    }
}
