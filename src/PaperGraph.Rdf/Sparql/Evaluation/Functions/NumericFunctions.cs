using System.Numerics;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// The functions on numbers of section 17.4.4; the result has the type of the argument, or xsd:integer for a type derived from it.
/// </summary>
internal static class NumericFunctions
{
    public static Value Plus(FunctionContext context, in Value x) => x.Kind switch
    {
        ValueKind.Integer => Value.Of(x.AsInteger),
        ValueKind.BigInteger => Value.Of(x.AsBigInteger),
        ValueKind.Decimal => Value.Of(x.AsDecimal),
        ValueKind.Float => Value.Of((float)x.AsDouble),
        ValueKind.Double => Value.Of(x.AsDouble),
        _ => default,
    };

    public static Value Minus(FunctionContext context, in Value x) => Arithmetic.Negate(x);

    public static Value Abs(FunctionContext context, in Value x) => x.Kind switch
    {
        ValueKind.Integer when x.AsInteger != long.MinValue => Value.Of(Math.Abs(x.AsInteger)),
        ValueKind.Integer or ValueKind.BigInteger => Value.Of(BigInteger.Abs(x.AsBigInteger)),
        ValueKind.Decimal => Value.Of(Math.Abs(x.AsDecimal)),
        ValueKind.Float => Value.Of((float)Math.Abs(x.AsDouble)),
        ValueKind.Double => Value.Of(Math.Abs(x.AsDouble)),
        _ => default,
    };

    public static Value Ceil(FunctionContext context, in Value x) => x.Kind switch
    {
        ValueKind.Decimal => Value.Of(decimal.Ceiling(x.AsDecimal)),
        ValueKind.Float => Value.Of((float)Math.Ceiling(x.AsDouble)),
        ValueKind.Double => Value.Of(Math.Ceiling(x.AsDouble)),
        _ => Plus(context, x),
    };

    public static Value Floor(FunctionContext context, in Value x) => x.Kind switch
    {
        ValueKind.Decimal => Value.Of(decimal.Floor(x.AsDecimal)),
        ValueKind.Float => Value.Of((float)Math.Floor(x.AsDouble)),
        ValueKind.Double => Value.Of(Math.Floor(x.AsDouble)),
        _ => Plus(context, x),
    };

    public static Value Round(FunctionContext context, in Value x) => x.Kind switch
    {
        ValueKind.Decimal => Value.Of(Round(x.AsDecimal)),
        ValueKind.Float => Value.Of((float)Round(x.AsDouble)),
        ValueKind.Double => Value.Of(Round(x.AsDouble)),
        _ => Plus(context, x),
    };

    public static Value Rand(FunctionContext context, ReadOnlySpan<Value> arguments) =>
        Value.Of((context.NextRandom() >> 11) * (1.0 / (1UL << 53)));

    /// <summary>To the nearest integer; of two as near, the greater (fn:round).</summary>
    public static double Round(double number)
    {
        var floor = Math.Floor(number);
        if (number - floor >= 0.5) floor++;
        return floor == 0 && double.IsNegative(number) ? -0.0 : floor;
    }

    private static decimal Round(decimal number)
    {
        var floor = decimal.Floor(number);
        return number - floor >= 0.5m ? floor + 1 : floor;
    }
}
