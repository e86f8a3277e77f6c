using PaperGraph.Analysis.Overlap;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Tests.Overlap;

public sealed class PaperOverlapTests
{
    private static readonly Incidence Sample = RandomIncidence.Make(150, 60, 1200);

    public static TheoryData<PaperMeasure> Measures => [.. Enum.GetValues<PaperMeasure>()];

    [Theory]
    [MemberData(nameof(Measures))]
    public void Best_pairs_are_the_best_of_all(PaperMeasure measure)
    {
        var pairs = from first in Enumerable.Range(0, Sample.PaperCount)
                    from second in Enumerable.Range(first + 1, Sample.PaperCount - first - 1)
                    let shared = Sample.ConceptsOf(first).ToArray().Intersect(Sample.ConceptsOf(second).ToArray()).Count()
                    where shared >= 2
                    select (first, second, shared, score: Score(measure, first, second, shared));
        var expected = pairs.OrderByDescending(pair => Math.Round(pair.score, 9))
            .ThenByDescending(pair => pair.shared).ThenBy(pair => pair.first).ThenBy(pair => pair.second).Take(30).ToArray();

        var found = PaperOverlap.Of(Sample, new PaperOverlapOptions { Measure = measure, Top = 30 });

        Assert.Equal(expected.Select(pair => (pair.first, pair.second)), found.Pairs.Select(pair => (pair.First, pair.Second)));
        Assert.All(expected.Zip(found.Pairs), pair => Assert.Equal(pair.First.score, pair.Second[measure], 1e-12));
        Assert.Empty(found.LeftOut);
    }

    [Theory]
    [MemberData(nameof(Measures))]
    public void What_is_passed_over_would_not_have_been_among_the_best(PaperMeasure measure)
    {
        var large = RandomIncidence.Make(1500, 400, 15000);
        var options = new PaperOverlapOptions { Measure = measure, MinShared = 1, Threads = 1 };
        var all = PaperOverlap.Of(large, options with { Top = int.MaxValue });

        var few = PaperOverlap.Of(large, options with { Top = 10 });

        Assert.Equal(all.Pairs.Take(10), few.Pairs);
    }

    [Fact]
    public void One_paper_gives_its_own_pairs_and_leaves_no_concept_out()
    {
        var all = PaperOverlap.Of(Sample, new PaperOverlapOptions { MinShared = 1 });

        var one = PaperOverlap.Of(Sample, new PaperOverlapOptions { MinShared = 1, Among = [70], MaxPapersPerConcept = 1 });

        Assert.Equal(all.Pairs.Where(pair => pair.First == 70 || pair.Second == 70), one.Pairs);
        Assert.Empty(one.LeftOut);
    }

    [Fact]
    public void Several_papers_give_the_pairs_among_them()
    {
        int[] named = [90, 7, 12, 20, 7];
        var all = PaperOverlap.Of(Sample, new PaperOverlapOptions { MinShared = 1 });

        var some = PaperOverlap.Of(Sample, new PaperOverlapOptions { MinShared = 1, Among = [.. named] });

        Assert.Equal(all.Pairs.Where(pair => named.Contains(pair.First) && named.Contains(pair.Second)), some.Pairs);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Thread_count_does_not_change_the_result(int threads)
    {
        var options = new PaperOverlapOptions { Top = 40, MaxPapersPerConcept = 15 };

        Assert.Equal(
            PaperOverlap.Of(Sample, options).Pairs.ToArray(), PaperOverlap.Of(Sample, options with { Threads = threads }).Pairs.ToArray());
    }

    [Fact]
    public void What_every_paper_has_makes_no_cosine()
    {
        var incidence = Incidence.Of(2, 2, [new(0, 0, 3), new(1, 0, 1), new(0, 1, 1)]);

        var pair = Assert.Single(PaperOverlap.Of(incidence, new PaperOverlapOptions { MinShared = 1 }).Pairs);

        Assert.Equal(new PaperPair(0, 1, 1, 0.5, 0), pair);
    }

    private static double Score(PaperMeasure measure, int first, int second, int shared) => measure switch
    {
        PaperMeasure.Shared => shared,
        PaperMeasure.Jaccard => (double)shared / (Sample.ConceptsOf(first).Length + Sample.ConceptsOf(second).Length - shared),
        _ => Product(first, second) / Math.Sqrt(Product(first, first) * Product(second, second)),
    };

    private static double Product(int first, int second) =>
        Enumerable.Range(0, Sample.ConceptCount).Sum(concept => Weight(first, concept) * Weight(second, concept));

    private static double Weight(int paper, int concept)
    {
        var place = Sample.ConceptsOf(paper).IndexOf(concept);
        return place < 0 ? 0 : Sample.MentionsOf(paper)[place] * Math.Log((double)Sample.PaperCount / Sample.PapersOf(concept).Length);
    }
}
