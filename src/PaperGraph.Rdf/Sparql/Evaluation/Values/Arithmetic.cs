using System.Globalization;
using System.Numerics;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// The operators <c>+ - * /</c> with the promotions of section 17.3.1: integer to decimal to float to double. Integers have any number of
/// digits. What is beyond System.Decimal is an error.
/// </summary>
internal static class Arithmetic
{
    public static Value Apply(BinaryOperator @operator, in Value x, in Value y)
    {
        if (!x.IsNumeric || !y.IsNumeric) return default;
        if (x.Kind == ValueKind.Double || y.Kind == ValueKind.Double) return Value.Of(OfDoubles(@operator, ToDouble(x), ToDouble(y)));
        if (x.Kind == ValueKind.Float || y.Kind == ValueKind.Float) return Value.Of(OfFloats(@operator, ToFloat(x), ToFloat(y)));
        var isDecimal = @operator == BinaryOperator.Divide || x.Kind == ValueKind.Decimal || y.Kind == ValueKind.Decimal;
        return isDecimal ? OfDecimals(@operator, x, y) : OfIntegers(@operator, x, y);
    }

    public static Value Negate(in Value value) => value.Kind switch
    {
        ValueKind.Integer when value.AsInteger != long.MinValue => Value.Of(-value.AsInteger),
        ValueKind.Integer or ValueKind.BigInteger => Value.Of(-value.AsBigInteger),
        ValueKind.Decimal => Value.Of(-value.AsDecimal),
        ValueKind.Float => Value.Of((float)-value.AsDouble),
        ValueKind.Double => Value.Of(-value.AsDouble),
        _ => default,
    };

    public static double ToDouble(in Value value) => value.Kind switch
    {
        ValueKind.Integer => value.AsInteger,
        ValueKind.BigInteger => Nearest<double>(value.AsBigInteger),
        ValueKind.Decimal => Nearest<double>(value.AsDecimal),
        _ => value.AsDouble,
    };

    public static float ToFloat(in Value value) => value.Kind switch
    {
        ValueKind.Integer => value.AsInteger,
        ValueKind.BigInteger => Nearest<float>(value.AsBigInteger),
        ValueKind.Decimal => Nearest<float>(value.AsDecimal),
        _ => (float)value.AsDouble,
    };

    /// <summary>An integer or decimal as System.Decimal; false when it is too large.</summary>
    public static bool TryToDecimal(in Value value, out decimal number)
    {
        number = 0;
        switch (value.Kind)
        {
            case ValueKind.Integer:
                number = value.AsInteger;
                return true;
            case ValueKind.Decimal:
                number = value.AsDecimal;
                return true;
            case ValueKind.BigInteger:
                var big = value.AsBigInteger;
                if (BigInteger.Abs(big) > new BigInteger(decimal.MaxValue)) return false;
                number = (decimal)big;
                return true;
            default:
                return false;
        }
    }

    // By way of the digits, as the runtime's own conversions may miss the nearest number by one place. An integer may have many.
    private static T Nearest<T>(BigInteger number)
        where T : INumberBase<T> => T.Parse(number.ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static T Nearest<T>(decimal number)
        where T : INumberBase<T>
    {
        Span<char> digits = stackalloc char[32];
        number.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        return T.Parse(digits[..length], NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static double OfDoubles(BinaryOperator @operator, double x, double y) => @operator switch
    {
        BinaryOperator.Add => x + y,
        BinaryOperator.Subtract => x - y,
        BinaryOperator.Multiply => x * y,
        _ => x / y,
    };

    private static float OfFloats(BinaryOperator @operator, float x, float y) => @operator switch
    {
        BinaryOperator.Add => x + y,
        BinaryOperator.Subtract => x - y,
        BinaryOperator.Multiply => x * y,
        _ => x / y,
    };

    private static Value OfDecimals(BinaryOperator @operator, in Value x, in Value y)
    {
        if (!TryToDecimal(x, out var left) || !TryToDecimal(y, out var right)) return default;
        if (@operator == BinaryOperator.Divide && right == 0) return default;
        try
        {
            return Value.Of(@operator switch
            {
                BinaryOperator.Add => left + right,
                BinaryOperator.Subtract => left - right,
                BinaryOperator.Multiply => left * right,
                _ => left / right,
            });
        }
        catch (OverflowException)
        {
            return default;
        }
    }

    private static Value OfIntegers(BinaryOperator @operator, in Value x, in Value y)
    {
        if (x.Kind == ValueKind.Integer && y.Kind == ValueKind.Integer)
        {
            var (left, right) = (x.AsInteger, y.AsInteger);
            var exact = @operator switch
            {
                BinaryOperator.Add => (Int128)left + right,
                BinaryOperator.Subtract => (Int128)left - right,
                _ => (Int128)left * right,
            };
            return exact >= long.MinValue && exact <= long.MaxValue ? Value.Of((long)exact) : Value.Of((BigInteger)exact);
        }

        return Value.Of(@operator switch
        {
            BinaryOperator.Add => x.AsBigInteger + y.AsBigInteger,
            BinaryOperator.Subtract => x.AsBigInteger - y.AsBigInteger,
            _ => x.AsBigInteger * y.AsBigInteger,
        });
    }
}
