using System.Numerics;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// The order of numbers by exact value across types. The operators promote, and so round, before they compare (section 17.3.1), which is
/// not transitive; this is, and never contradicts them. NaN equals itself and comes last.
/// </summary>
internal static class NumberOrder
{
    private const int FractionBits = 16;

    public static int Compare(in Value x, in Value y)
    {
        if (x.Kind == ValueKind.Integer && y.Kind == ValueKind.Integer) return x.AsInteger.CompareTo(y.AsInteger);
        if (IsShortExact(x) && IsShortExact(y)) return ToDecimal(x).CompareTo(ToDecimal(y));
        var (xIsDouble, yIsDouble) = (IsDouble(x), IsDouble(y));
        if (xIsDouble && yIsDouble) return CompareDoubles(x.AsDouble, y.AsDouble);
        if (xIsDouble && !double.IsFinite(x.AsDouble)) return double.IsNegativeInfinity(x.AsDouble) ? -1 : 1;
        if (yIsDouble && !double.IsFinite(y.AsDouble)) return double.IsNegativeInfinity(y.AsDouble) ? 1 : -1;
        var ((xNumerator, xDenominator), (yNumerator, yDenominator)) = (Fraction(x), Fraction(y));
        return (xNumerator * yDenominator).CompareTo(yNumerator * xDenominator);
    }

    /// <summary>The number in units of 2^-16, rounded down, and cut off at both ends; NaN gives <paramref name="most"/>.</summary>
    public static long Prefix(in Value value, long most)
    {
        const long Factor = 1L << FractionBits;
        switch (value.Kind)
        {
            case ValueKind.Integer:
                return Math.Clamp(value.AsInteger, -most / Factor, most / Factor) * Factor;
            case ValueKind.Decimal:
                var limit = (decimal)(most / Factor);
                return (long)decimal.Floor(Math.Clamp(value.AsDecimal, -limit, limit) * Factor);
            case ValueKind.BigInteger:
                return most / Factor * Factor * value.AsBigInteger.Sign;
            default:
                if (double.IsNaN(value.AsDouble)) return most;
                var reach = (double)(most / Factor);
                // The limit is not a double; what is rounded up to past it goes back to it.
                var units = (long)Math.Floor(Math.Clamp(value.AsDouble, -reach, reach) * Factor);
                return Math.Clamp(units, -most / Factor * Factor, most / Factor * Factor);
        }
    }

    private static bool IsShortExact(in Value value) => value.Kind is ValueKind.Integer or ValueKind.Decimal;

    private static decimal ToDecimal(in Value value) => value.Kind == ValueKind.Integer ? value.AsInteger : value.AsDecimal;

    private static bool IsDouble(in Value value) => value.Kind is ValueKind.Double or ValueKind.Float;

    private static int CompareDoubles(double x, double y)
    {
        if (x < y) return -1;
        if (x > y) return 1;
        return double.IsNaN(x).CompareTo(double.IsNaN(y));
    }

    private static (BigInteger Numerator, BigInteger Denominator) Fraction(in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Integer or ValueKind.BigInteger:
                return (value.AsBigInteger, BigInteger.One);
            case ValueKind.Decimal:
                Span<int> bits = stackalloc int[4];
                decimal.GetBits(value.AsDecimal, bits);
                var magnitude = (((new BigInteger((uint)bits[2]) << 32) + (uint)bits[1]) << 32) + (uint)bits[0];
                return (bits[3] < 0 ? -magnitude : magnitude, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
            default:
                var raw = BitConverter.DoubleToInt64Bits(value.AsDouble);
                var exponent = (int)((raw >> 52) & 0x7FF);
                var mantissa = new BigInteger(exponent == 0 ? (raw & 0xFFFFFFFFFFFFF) << 1 : (raw & 0xFFFFFFFFFFFFF) | (1L << 52));
                if (raw < 0) mantissa = -mantissa;
                exponent -= 1075;
                return exponent >= 0 ? (mantissa << exponent, BigInteger.One) : (mantissa, BigInteger.One << -exponent);
        }
    }
}
