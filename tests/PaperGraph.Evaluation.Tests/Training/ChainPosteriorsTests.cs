using PaperGraph.Evaluation.Training;
using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Evaluation.Tests.Training;

public class ChainPosteriorsTests
{
    private const int Labels = 5;
    private const double Nudge = 1e-4;

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(5, 3)]
    [InlineData(9, 4)]
    public void Label_probabilities_are_the_gradient_of_the_normaliser_by_the_scores(int tokens, ulong seed)
    {
        var (scores, transitions) = Sample(tokens, seed);
        var posteriors = new ChainPosteriors(Labels);
        posteriors.Read(scores, transitions);
        Span<float> row = stackalloc float[Labels];
        for (var i = 0; i < tokens; i++)
        {
            posteriors.Marginals(i, row);
            for (var y = 0; y < Labels; y++) Assert.Equal(Slope(ref scores[(i * Labels) + y], () => LogNormaliser(scores, transitions)), row[y], 1e-4);
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 2)]
    [InlineData(8, 3)]
    public void Expected_transitions_are_the_gradient_of_the_normaliser_by_the_transitions(int tokens, ulong seed)
    {
        var (scores, transitions) = Sample(tokens, seed);
        var posteriors = new ChainPosteriors(Labels);
        posteriors.Read(scores, transitions);
        var expected = new double[transitions.Length];
        posteriors.AddExpectedTransitions(expected);
        for (var t = 0; t < transitions.Length; t++)
        {
            var kept = transitions[t];
            transitions[t] = kept + (1 / 64f);
            var above = LogNormaliser(scores, transitions);
            transitions[t] = kept - (1 / 64f);
            var below = LogNormaliser(scores, transitions);
            transitions[t] = kept;
            Assert.Equal((above - below) * 32, expected[t], 1e-3);
        }
    }

    [Fact]
    public void The_normaliser_sums_over_all_allowed_label_sequences()
    {
        var (scores, transitions) = Sample(3, 7);
        double sum = 0;
        for (var path = 0; path < Labels * Labels * Labels; path++)
        {
            int[] labels = [path / (Labels * Labels), path / Labels % Labels, path % Labels];
            if (LabelSet.Continues(labels[0]) || !LabelSet.MayFollow(labels[0], labels[1]) || !LabelSet.MayFollow(labels[1], labels[2])) continue;
            double score = transitions[(Labels * Labels) + labels[0]];
            for (var i = 0; i < 3; i++) score += scores[(i * Labels) + labels[i]];
            for (var i = 1; i < 3; i++) score += transitions[(labels[i - 1] * Labels) + labels[i]];
            sum += Math.Exp(score);
        }

        Assert.Equal(Math.Log(sum), LogNormaliser(scores, transitions), 1e-9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.3)]
    [InlineData(-17.25)]
    [InlineData(-600)]
    [InlineData(3.5)]
    public void The_exponential_is_right_to_ten_digits(double x) => Assert.Equal(1, Exponential.Of(x) / Math.Exp(x), 1e-10);

    private static (double[] Scores, float[] Transitions) Sample(int tokens, ulong seed)
    {
        var random = new SplitMix(seed);
        double Next() => ((random.Next() >> 11) * (1.0 / (1UL << 53)) * 4) - 2;
        var scores = Enumerable.Range(0, tokens * Labels).Select(_ => Next()).ToArray();
        var transitions = Enumerable.Range(0, (Labels + 1) * Labels).Select(_ => (float)Next()).ToArray();
        return (scores, transitions);
    }

    private static double Slope(ref double variable, Func<double> function)
    {
        var kept = variable;
        variable = kept + Nudge;
        var above = function();
        variable = kept - Nudge;
        var below = function();
        variable = kept;
        return (above - below) / (2 * Nudge);
    }

    private static double LogNormaliser(double[] scores, float[] transitions) => new ChainPosteriors(Labels).Read(scores, transitions);
}
