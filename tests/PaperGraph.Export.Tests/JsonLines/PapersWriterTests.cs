using System.Text.Json;
using PaperGraph.Export.JsonLines;

namespace PaperGraph.Export.Tests.JsonLines;

public sealed class PapersWriterTests
{
    private readonly JsonElement[] _papers = [.. Written.Text(new PapersWriter())
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => JsonDocument.Parse(line).RootElement)];

    [Fact]
    public void Writes_a_paper_a_line_in_order() =>
        Assert.Equal(["arxiv:2503.00001", "doi:10.1000/a%b", "no-abstract"], _papers.Select(paper => paper.GetProperty("id").GetString()));

    [Fact]
    public void Properties_are_those_of_the_contract_in_its_order()
    {
        Assert.Equal(
            [
                "id", "title", "abstract", "year", "arxiv_id", "authors", "categories", "keywords", "sources", "entities", "abbreviations", "repositories",
                "links", "relations",
            ],
            Names(_papers[0]));
        Assert.Equal(
            ["id", "title", "abstract", "sources", "entities", "abbreviations", "repositories", "links", "relations"], Names(_papers[2]));
    }

    [Fact]
    public void Entity_has_the_properties_of_the_contract()
    {
        var entity = Entity(0, "wave-field");

        Assert.Equal(["id", "label", "alt_labels", "type", "role", "confidence", "mentions"], Names(entity));
        Assert.Equal("wave field", entity.GetProperty("label").GetString());
        Assert.Equal("[\"WF\",\"wave fields\"]", entity.GetProperty("alt_labels").GetRawText());
        Assert.Equal("Method", entity.GetProperty("type").GetString());
        Assert.Equal("introduces", entity.GetProperty("role").GetString());
        Assert.Equal("0.93", entity.GetProperty("confidence").GetRawText());
    }

    [Fact]
    public void Entities_stand_in_order_of_first_occurrence() =>
        Assert.Equal(
            ["formula", "wave-field", "shape-recovery", "grid-field", "shapebox", "psnr"],
            _papers[0].GetProperty("entities").EnumerateArray().Select(entity => entity.GetProperty("id").GetString()));

    [Fact]
    public void Mention_text_is_what_stands_at_its_offsets()
    {
        var mentions = _papers
            .SelectMany(paper => paper.GetProperty("entities").EnumerateArray(), (paper, entity) => (paper, entity))
            .SelectMany(pair => pair.entity.GetProperty("mentions").EnumerateArray(), (pair, mention) => (pair.paper, mention))
            .ToList();

        Assert.Equal(13, mentions.Count);
        Assert.All(mentions, pair =>
        {
            var text = pair.paper.GetProperty(pair.mention.GetProperty("field").GetString()!).GetString()!;
            var (start, end) = (pair.mention.GetProperty("start").GetInt32(), pair.mention.GetProperty("end").GetInt32());
            Assert.Equal(text[start..end], pair.mention.GetProperty("text").GetString());
        });
    }

    [Fact]
    public void Texts_survive_but_for_lone_surrogates()
    {
        Assert.Equal(SampleGraph.NastyTitle.Replace('\uD800', '\uFFFD'), _papers[0].GetProperty("title").GetString());
        Assert.Equal(SampleGraph.NastyAbstract, _papers[0].GetProperty("abstract").GetString());
    }

    [Theory]
    [InlineData("sources", """[{"file":"in/a.jsonl","line":3},{"file":"in/b.csv","line":12}]""")]
    [InlineData("abbreviations", """[{"short":"WF","long":"wave fields"}]""")]
    [InlineData("repositories", """[{"url":"https://github.com/Owner/wave-fields","host":"github.com","owner":"Owner","name":"wave-fields"}]""")]
    [InlineData("links", """[{"url":"https://example.org/wf?a=1&b=2","kind":"page"}]""")]
    [InlineData(
        "relations",
        """[{"head":"wave-field","type":"used-for","tail":"shape-recovery","confidence":0.8},{"head":"wave-field","type":"compared-with","tail":"grid-field","confidence":0.0001},{"head":"wave-field","type":"improves","tail":"grid-field","confidence":0.7}]""")]
    public void Lists_have_the_shape_of_the_contract(string property, string expected) =>
        Assert.Equal(expected, _papers[0].GetProperty(property).GetRawText());

    [Fact]
    public void A_repository_is_named_for_each_paper_that_links_to_it() =>
        Assert.Equal(1, _papers[1].GetProperty("repositories").GetArrayLength());

    [Fact]
    public void Lists_of_a_paper_without_findings_are_empty() =>
        Assert.All(
            new[] { "entities", "abbreviations", "repositories", "links", "relations" },
            name => Assert.Equal("[]", _papers[2].GetProperty(name).GetRawText()));

    [Fact]
    public void An_empty_graph_is_an_empty_file() =>
        Assert.Empty(Written.Bytes(new PapersWriter(), SampleGraph.Context(SampleGraph.Empty())));

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];

    private JsonElement Entity(int paper, string id) =>
        _papers[paper].GetProperty("entities").EnumerateArray().Single(entity => entity.GetProperty("id").GetString() == id);
}
