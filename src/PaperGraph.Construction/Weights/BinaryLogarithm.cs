namespace PaperGraph.Construction.Weights;

/// <summary>A logarithm and its inverse by additions, multiplications and divisions alone, so that every machine gets the same bits.</summary>
internal static class BinaryLogarithm
{
    private const long MantissaMask = (1L << 52) - 1;
    private const long ExponentOfOne = 1023L << 52;
    private const double Ln2 = 0.69314718055994531;
    private const double TwoOverLn2 = 2.8853900817779268;
    private const double SquareRootOfTwo = 1.4142135623730951;

    /// <summary>The logarithm to base two of a positive, normal number, to about ten digits.</summary>
    public static double Of(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)(bits >> 52) - 1023;
        var mantissa = BitConverter.Int64BitsToDouble((bits & MantissaMask) | ExponentOfOne);
        if (mantissa > SquareRootOfTwo)
        {
            mantissa /= 2;
            exponent++;
        }

        // ln m = 2 artanh((m − 1) / (m + 1)), and |(m − 1) / (m + 1)| is below 0.18 here.
        var x = (mantissa - 1) / (mantissa + 1);
        var square = x * x;
        var sum = 0.0;
        for (var n = 11; n >= 1; n -= 2) sum = (sum * square) + (1.0 / n);
        return exponent + (TwoOverLn2 * x * sum);
    }

    /// <summary>Two to a power between −1000 and 1000, to about ten digits.</summary>
    public static double Inverse(double power)
    {
        var whole = Math.Round(power);
        var x = (power - whole) * Ln2;
        var sum = 1.0;
        for (var n = 12; n >= 1; n--) sum = 1 + (x * sum / n);
        return sum * BitConverter.Int64BitsToDouble(((long)whole + 1023) << 52);
    }
}
