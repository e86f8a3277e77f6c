using PaperGraph.Corpus.Records;

namespace PaperGraph.Corpus.Tests.Records;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("2503.11731", "2503.11731")]
    [InlineData("arXiv:2503.11731v2", "2503.11731")]
    [InlineData("https://arxiv.org/abs/2503.11731v1", "2503.11731")]
    [InlineData("http://www.arxiv.org/pdf/0704.0001.pdf", "0704.0001")]
    [InlineData("10.48550/arXiv.2503.11731", "2503.11731")]
    [InlineData("https://doi.org/10.48550/arXiv.2503.11731", "2503.11731")]
    [InlineData("cs/0112017", "cs/0112017")]
    [InlineData("math.GT/0309136v3", "math/0309136")]
    [InlineData("arXiv:hep-th/9901001", "hep-th/9901001")]
    [InlineData("arXiv:2503.11731 [cs.CV]", "2503.11731")]
    [InlineData("2513.11731", null)]
    [InlineData("record-2503", null)]
    [InlineData("batch/0501123", null)]
    [InlineData("https://example.org/2503.11731", null)]
    public void Reads_arxiv_identifiers(string text, string? expected) => Assert.Equal(expected, ArxivIdentifier.TryParse(text));

    [Theory]
    [InlineData("10.1145/3292500.3330701", "10.1145/3292500.3330701")]
    [InlineData("doi:10.1000/ABC.Def", "10.1000/abc.def")]
    [InlineData("https://doi.org/10.1000/182.", "10.1000/182")]
    [InlineData("http://dx.doi.org/10.1000%2F182", "10.1000/182")]
    [InlineData("https://dl.acm.org/doi/abs/10.1145/3292500?download=true", "10.1145/3292500")]
    [InlineData("10.1002/(SICI)1097-4571(1999)50:1<1::AID>3.0.CO;2-X", "10.1002/(sici)1097-4571(1999)50:1<1::aid>3.0.co;2-x")]
    [InlineData("https://example.org/10.1145/3292500", null)]
    [InlineData("10.5 points", null)]
    public void Reads_dois(string text, string? expected) => Assert.Equal(expected, DoiIdentifier.TryParse(text));
}
