using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Evaluation.Tests.Scoring;

public class RepositoryKeyTests
{
    [Theory]
    [InlineData("https://github.com/Fern/BrackNet", "github.com/fern/bracknet")]
    [InlineData("http://www.github.com/fern/bracknet/", "github.com/fern/bracknet")]
    [InlineData(" https://github.com/fern/bracknet.git ", "github.com/fern/bracknet")]
    [InlineData("https://github.com/fern/bracknet/.git", "github.com/fern/bracknet")]
    [InlineData("https://github.com/fern/bracknet).", "github.com/fern/bracknet")]
    [InlineData("https://github.com/fern/bracknet/tree/main/src", "github.com/fern/bracknet")]
    [InlineData("https://github.com/fern/bracknet/blob/main/a.py", "github.com/fern/bracknet")]
    [InlineData("https://github.com/fern/tree", "github.com/fern/tree")]
    [InlineData("https://gitlab.com/fern/bracknet/tree/main", "gitlab.com/fern/bracknet/tree/main")]
    [InlineData("www.github.com/fern/bracknet", "www.github.com/fern/bracknet")]
    public void Folds_what_leads_to_the_same_repository(string url, string key) => Assert.Equal(key, RepositoryKey.Of(url));
}
