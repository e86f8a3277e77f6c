using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Evaluation.Reports;

namespace PaperGraph.Benchmarks.Calibration;

/// <summary>
/// Fits the confidence of a paper–concept edge: a logistic regression over the log-odds of its surest mention and the evidence of the others,
/// −Σ ln(1 − c). Shows how far it can be believed on the facts that it was not fitted on.
/// </summary>
internal static class FactConfidence
{
    private const int Rounds = 25;
    private const double Ceiling = 0.999;

    public static void Print(IReadOnlyList<Fact> facts, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{facts.Count} facts, {100 * Share(facts):F1} % right"));
        output.WriteLine("mentions   facts   right  surest");
        foreach (var group in facts.GroupBy(fact => Math.Min(4, fact.Mentions.Length)).OrderBy(group => group.Key))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{group.Key,8}{group.Count(),8}{Share(group),8:F3}{group.Average(fact => fact.Mentions.Max()),8:F3}"));
        }

        Write("noisy-or over the mentions", facts, NoisyOr, output);
        Fact[] even = [.. facts.Where((_, i) => i % 2 == 0)];
        Fact[] odd = [.. facts.Where((_, i) => i % 2 == 1)];
        var half = Fit(even);
        Write("fitted on every second fact, shown on the others", odd, fact => Logistic(half, fact), output);
        var (all, surest, others) = Fit(facts);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"fitted on all: intercept {all:F3}, surest {surest:F3}, others {others:F3}"));
    }

    private static void Write(string name, IReadOnlyList<Fact> facts, Func<Fact, double> confidence, TextWriter output)
    {
        var table = ReliabilityTable.Of(facts.Select(fact => (confidence(fact), fact.IsRight)));
        var loss = facts.Average(fact => -Math.Log2(fact.IsRight ? confidence(fact) : 1 - confidence(fact)));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: calibration error {table.ExpectedCalibrationError:F4}, log-loss {loss:F4}"));
        output.WriteLine("   facts  confidence   right");
        foreach (var bin in table.Bins.Where(bin => bin.Count > 0))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bin.Count,8}{bin.MeanConfidence,12:F3}{bin.ShareRight,8:F3}"));
    }

    private static double Share(IEnumerable<Fact> facts) => facts.Average(fact => fact.IsRight ? 1.0 : 0);

    private static double NoisyOr(Fact fact) => Math.Min(Ceiling, 1 - fact.Mentions.Aggregate(1.0, (misses, confidence) => misses * (1 - confidence)));

    private static double Logistic((double Intercept, double Surest, double Others) weights, Fact fact)
    {
        var (surest, others) = Evidence(fact);
        return Math.Min(Ceiling, 1 / (1 + Math.Exp(-(weights.Intercept + (weights.Surest * surest) + (weights.Others * others)))));
    }

    private static (double Surest, double Others) Evidence(Fact fact)
    {
        var (best, hidden) = (0.0, 0.0);
        foreach (var mention in fact.Mentions)
        {
            var confidence = Math.Min(Ceiling, mention);
            best = Math.Max(best, confidence);
            hidden -= Math.Log(1 - confidence);
        }

        return (Math.Log(best / (1 - best)), hidden + Math.Log(1 - best));
    }

    /// <summary>Newton's method on the likelihood, which has one summit.</summary>
    private static (double Intercept, double Surest, double Others) Fit(IReadOnlyList<Fact> facts)
    {
        var weights = new double[3];
        for (var round = 0; round < Rounds; round++)
        {
            var (slope, curve) = (new double[3], new double[3, 3]);
            foreach (var fact in facts)
            {
                var (surest, others) = Evidence(fact);
                ReadOnlySpan<double> x = [1, surest, others];
                var p = 1 / (1 + Math.Exp(-((weights[0] * x[0]) + (weights[1] * x[1]) + (weights[2] * x[2]))));
                for (var i = 0; i < 3; i++)
                {
                    slope[i] += x[i] * ((fact.IsRight ? 1 : 0) - p);
                    for (var j = 0; j < 3; j++) curve[i, j] += x[i] * x[j] * p * (1 - p);
                }
            }

            var step = Solve(curve, slope);
            for (var i = 0; i < 3; i++) weights[i] += step[i];
        }

        return (weights[0], weights[1], weights[2]);
    }

    /// <summary>Gaussian elimination; the matrix is positive definite, so no pivot is needed.</summary>
    private static ImmutableArray<double> Solve(double[,] matrix, double[] right)
    {
        for (var i = 0; i < 3; i++)
        {
            for (var row = i + 1; row < 3; row++)
            {
                var factor = matrix[row, i] / matrix[i, i];
                for (var column = i; column < 3; column++) matrix[row, column] -= factor * matrix[i, column];
                right[row] -= factor * right[i];
            }
        }

        var result = new double[3];
        for (var i = 2; i >= 0; i--)
        {
            var sum = right[i];
            for (var column = i + 1; column < 3; column++) sum -= matrix[i, column] * result[column];
            result[i] = sum / matrix[i, i];
        }

        return [.. result];
    }
}
