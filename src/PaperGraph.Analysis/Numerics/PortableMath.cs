namespace PaperGraph.Analysis.Numerics;

// Logarithm, exponential and complementary error function from nothing but + − × ÷ and square root, which IEEE 754 defines to the last
// bit. Those of the C library differ between machines in theirs, and a measure that differs in its last bit can change the order of a table.
internal static class PortableMath
{
    // ln 2 in two parts: the upper one has 32 significant bits, so that its product with an exponent is exact.
    private const double Ln2Upper = 0.693147180369123816490;
    private const double Ln2Lower = 1.90821492927058770002e-10;
    private const double SquareRootOfHalf = 0.70710678118654752440;
    private const double SquareRootOfPi = 1.77245385090551602730;
    private const long MantissaMask = (1L << 52) - 1;
    private const long ExponentOfOne = 1023L << 52;

    // Within two units in the last place. For x finite and greater than zero.
    public static double Log(double x)
    {
        var exponent = 0;
        if (!double.IsNormal(x))
        {
            x *= 1L << 54;
            exponent = -54;
        }

        var bits = BitConverter.DoubleToInt64Bits(x);
        exponent += (int)(bits >> 52) - 1022;
        var mantissa = BitConverter.Int64BitsToDouble((bits & MantissaMask) | ExponentOfOne) / 2;
        if (mantissa < SquareRootOfHalf)
        {
            mantissa *= 2;
            exponent--;
        }

        // ln m = 2 artanh s = 2 (s + s³/3 + s⁵/5 + …) with |s| < 0.172.
        var s = (mantissa - 1) / (mantissa + 1);
        var square = s * s;
        double sum = 0;
        for (var k = 23; k >= 3; k -= 2) sum = (sum + (1.0 / k)) * square;
        return (exponent * Ln2Upper) + ((2 * s) + ((2 * s * sum) + (exponent * Ln2Lower)));
    }

    // Within a few units in the last place; 0 below −745.2 and infinity above 709.8, as everywhere.
    public static double Exp(double x)
    {
        if (x > 709.79) return double.PositiveInfinity;
        if (x < -745.2) return 0;
        var power = (int)Math.Round(x / (Ln2Upper + Ln2Lower));
        var rest = x - (power * Ln2Upper) - (power * Ln2Lower);
        double sum = 1;
        for (var k = 17; k >= 1; k--) sum = 1 + (sum * rest / k);
        return Math.ScaleB(sum, power);
    }

    // Abramowitz & Stegun 1964, 7.1.6 (series, below 2) and 7.1.14 (continued fraction). For z at least 0; relative error below 1e-12.
    public static double Erfc(double z)
    {
        if (z < 2)
        {
            double term = z, sum = z;
            for (var n = 1; term > sum * 1e-17; n++)
            {
                term *= 2 * z * z / ((2 * n) + 1);
                sum += term;
            }

            return 1 - (2 / SquareRootOfPi * Exp(-z * z) * sum);
        }

        var tail = z;
        for (var n = 64; n >= 1; n--) tail = z + (n / 2.0 / tail);
        return Exp(-z * z) / (SquareRootOfPi * tail);
    }
}
