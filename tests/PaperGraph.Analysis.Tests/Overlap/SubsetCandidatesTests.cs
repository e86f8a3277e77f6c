using PaperGraph.Analysis.Overlap;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Tests.Overlap;

public sealed class SubsetCandidatesTests
{
    [Theory]
    [InlineData(4, 0, 20, true)]
    [InlineData(4, 1, 20, true)]
    [InlineData(4, 2, 20, false)]
    [InlineData(2, 0, 20, false)]
    [InlineData(4, 0, 5, false)]
    public void Narrower_is_hardly_without_broader_which_is_often_without_it(int together, int narrowerOnly, int broader, bool isCandidate)
    {
        var rows = Enumerable.Range(0, broader).Select(paper => new Occurrence(paper, 1, 1))
            .Concat(Enumerable.Range(broader - together, together + narrowerOnly).Select(paper => new Occurrence(paper, 0, 1)));
        var incidence = Incidence.Of(50, 2, [.. rows]);

        var found = SubsetCandidates.Of(incidence, new SubsetOptions());

        Assert.Equal(isCandidate ? [(0, 1)] : [], found.Select(candidate => (candidate.Narrower, candidate.Broader)));
    }

    [Fact]
    public void Surest_comes_first()
    {
        var found = SubsetCandidates.Of(RandomIncidence.Make(400, 60, 6000), new SubsetOptions { MinInclusion = 0.3, MaxReverse = 0.3 });

        Assert.NotEmpty(found);
        var likelihoods = found.Select(candidate => OverlapMeasure.LogLikelihood.Of(candidate.Counts)).ToArray();
        Assert.Equal(likelihoods.OrderDescending(), likelihoods);
    }
}
