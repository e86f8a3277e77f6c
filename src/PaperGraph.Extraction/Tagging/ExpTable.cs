namespace PaperGraph.Extraction.Tagging;

/// <summary>
/// <c>exp(−k · unit)</c> for whole k, by multiplication only: unlike a mathematics library's exp, IEEE 754 fixes its every bit, so
/// probabilities are the same on all machines.
/// </summary>
internal sealed class ExpTable
{
    private const int Length = 8192;
    private readonly double[] _values = new double[Length];

    public ExpTable(double unit)
    {
        var step = ExpOfMinus(unit);
        _values[0] = 1;
        for (var k = 1; k < Length; k++) _values[k] = _values[k - 1] * step;
    }

    /// <summary>The value for <paramref name="below"/> units below the greatest score; 0 beyond the table's end.</summary>
    public double this[int below] => below < Length ? _values[below] : 0;

    // Taylor series; the argument is far below 1, so twenty terms are exact to the last bit that sums keep.
    private static double ExpOfMinus(double x)
    {
        double sum = 1;
        double term = 1;
        for (var n = 1; n <= 20; n++)
        {
            term *= -x / n;
            sum += term;
        }

        return sum;
    }
}
