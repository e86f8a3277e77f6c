namespace PaperGraph.Evaluation.Training;

/// <summary>
/// The exponential function by additions and multiplications alone: IEEE 754 fixes their every bit, so that training gives the same model on
/// every machine, which a mathematics library's <c>exp</c> does not promise.
/// </summary>
internal static class Exponential
{
    private const double Log2OfE = 1.4426950408889634;
    private const double Ln2High = 0.693147180369123816490;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double Farthest = 700;

    private static ReadOnlySpan<double> Inverses => [1, 1, 1 / 2.0, 1 / 3.0, 1 / 4.0, 1 / 5.0, 1 / 6.0, 1 / 7.0, 1 / 8.0, 1 / 9.0, 1 / 10.0, 1 / 11.0];

    /// <summary>e to the power of <paramref name="x"/> to 12 digits, where x is taken no farther than 700 from 0.</summary>
    public static double Of(double x)
    {
        x = Math.Clamp(x, -Farthest, Farthest);
        var twos = Math.Round(x * Log2OfE);
        var rest = x - (twos * Ln2High) - (twos * Ln2Low);
        var inverses = Inverses;
        var sum = 1.0;
        for (var n = inverses.Length - 1; n >= 1; n--) sum = 1 + (rest * inverses[n] * sum);
        return sum * BitConverter.Int64BitsToDouble(((long)twos + 1023) << 52);
    }
}
