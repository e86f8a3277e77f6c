using FsCheck;
using FsCheck.Fluent;
using PaperGraph.Export.Rdf;
using PaperGraph.Model;

namespace PaperGraph.Export.Tests.Rdf;

public sealed class ResourceIrisTests
{
    private static readonly ResourceIris Iris = new("https://kg.example/");

    private static readonly string[] Pieces =
    [
        "/", "%", "%2F", ":", "#", "?", "<", "\"", "{", "\\", "é", "学", "😀", "\u200F", "\uE000", "\uFFFE", "a", "10.1", "_", "~", "+", "&",
    ];

    [Theory]
    [InlineData("arxiv:2503.11731", "https://kg.example/paper/arxiv:2503.11731")]
    [InlineData("arxiv:cs/0112017", "https://kg.example/paper/arxiv:cs%2F0112017")]
    [InlineData("doi:10.1145/3292500.(3)", "https://kg.example/paper/doi:10.1145%2F3292500.%283%29")]
    [InlineData("a%2Fb", "https://kg.example/paper/a%252Fb")]
    [InlineData("https://x.org/?a=1#b", "https://kg.example/paper/https:%2F%2Fx.org%2F%3Fa%3D1%23b")]
    [InlineData("ünï-学習-𝛽", "https://kg.example/paper/ünï-学習-𝛽")]
    [InlineData("a\u00A0b\u200Fc\u3000d", "https://kg.example/paper/a%C2%A0b%E2%80%8Fc%E3%80%80d")]
    [InlineData("..", "https://kg.example/paper/%2E%2E")]
    public void Makes_one_path_segment_of_a_paper_id(string id, string expected) =>
        Assert.Equal(expected, Iris.Paper(new PaperId(id)).Value);

    [Fact]
    public void Any_paper_id_can_be_read_back_from_its_iri() =>
        Prop.ForAll(
                Gen.Elements(Pieces).ListOf()
                    .Where(pieces => pieces.Count > 0).Select(pieces => string.Concat(pieces)).ToArbitrary(),
                id =>
                {
                    var iri = Iris.Paper(new PaperId(id)).Value;
                    Assert.Equal(id, Uri.UnescapeDataString(iri["https://kg.example/paper/".Length..]));
                    Assert.DoesNotContain('/', iri["https://kg.example/paper/".Length..]);
                })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(11UL, 3UL));

    [Theory]
    [InlineData("https://github.com/Owner/Turtle-Net", "https://kg.example/repository/github.com/owner/turtle-net")]
    [InlineData("https://huggingface.co/datasets/o/n", "https://kg.example/repository/huggingface.co/datasets/o/n")]
    [InlineData("https://gitlab.com/group/sub/name", "https://kg.example/repository/gitlab.com/group/sub/name")]
    [InlineData("https://doi.org/10.5281/zenodo.42?x=1", "https://kg.example/repository/doi.org/10.5281/zenodo.42%3Fx%3D1")]
    public void Names_a_repository_by_its_address_in_lower_case(string url, string expected) =>
        Assert.Equal(expected, Iris.Repository(new Repository(url, "", "", "")).Value);

    [Fact]
    public void Names_texts_phrases_assertions_and_extractors()
    {
        var context = Iris.Context(new PaperId("doi:10.1/x"), TextField.Abstract);
        Assert.Equal("https://kg.example/paper/doi:10.1%2Fx/abstract", context.Value);
        Assert.Equal("https://kg.example/paper/doi:10.1%2Fx/abstract#offset_12_27", ResourceIris.Phrase(context, 12, 27).Value);

        var (head, tail) = (new Concept("node.js", "node.js", [], ConceptType.Method), new Concept("学習", "学習", [], ConceptType.Task));
        Assert.Equal("https://kg.example/assertion/node.js/usedFor/学習", Iris.Assertion(head, RelationType.UsedFor, tail).Value);
        Assert.Equal("https://kg.example/assertion/node.js/broader/学習", Iris.Assertion(head, RelationType.Broader, tail).Value);
        Assert.Equal("https://kg.example/extractor/links/1.0%2Fb", Iris.Extractor(new ExtractorId("links", "1.0/b")).Value);
    }

    [Theory]
    [InlineData("https://kg.example")]
    [InlineData("kg/")]
    [InlineData("")]
    public void Takes_no_base_that_names_could_not_follow(string baseIri) =>
        Assert.Throws<ArgumentException>(() => new ResourceIris(baseIri));
}
