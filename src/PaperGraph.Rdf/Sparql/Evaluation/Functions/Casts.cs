using System.Globalization;
using System.Numerics;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// The casts of section 17.5, to the types of its table and beyond: types derived from xsd:integer, xsd:date, xsd:time, xsd:gYear and
/// durations, as XPath casts them (XQuery and XPath Functions, section 17). What cannot be cast is an error.
/// </summary>
internal static class Casts
{
    public static Value To(Datatype datatype, FunctionContext context, in Value x)
    {
        if (datatype == Datatype.String) return ToText(context, x);
        if (x.Kind == ValueKind.String) return Named(datatype, context, LiteralReader.Read(Trim(context.Terms.TextOf(x)), datatype));
        return datatype switch
        {
            Datatype.Boolean => ToBoolean(x),
            Datatype.Decimal => ToDecimal(x),
            Datatype.Float => IsNumberOrBoolean(x) ? Value.Of(Arithmetic.ToFloat(ToNumber(x))) : default,
            Datatype.Double => IsNumberOrBoolean(x) ? Value.Of(Arithmetic.ToDouble(ToNumber(x))) : default,
            Datatype.DateTime when x.Kind is ValueKind.DateTime or ValueKind.Date => Value.Of(ValueKind.DateTime, x.AsMoment),
            Datatype.Date when x.Kind is ValueKind.DateTime or ValueKind.Date => Value.Of(ValueKind.Date, Midnight(x.AsMoment)),
            Datatype.Time when x.Kind is ValueKind.DateTime or ValueKind.Time => Value.Of(ValueKind.Time, TimeOfDay(x.AsMoment)),
            Datatype.GYear when x.Kind is ValueKind.DateTime or ValueKind.Date or ValueKind.GYear =>
                Value.Of(ValueKind.GYear, MomentSyntax.FirstOfYear(x.AsMoment)),
            Datatype.Duration or Datatype.YearMonthDuration or Datatype.DayTimeDuration => ToDuration(datatype, x),
            >= Datatype.Integer => Named(datatype, context, ToInteger(x)),
            _ => default,
        };
    }

    private static bool IsNumberOrBoolean(in Value x) => x.IsNumeric || x.Kind == ValueKind.Boolean;

    private static Value ToNumber(in Value x) => x.Kind == ValueKind.Boolean ? Value.Of(x.AsBoolean ? 1L : 0L) : x;

    private static Value ToText(FunctionContext context, in Value x)
    {
        switch (x.Kind)
        {
            case ValueKind.BlankNode:
                return default;
            case ValueKind.String:
                return x;
            case ValueKind.Iri or ValueKind.Tagged or ValueKind.Other:
                return TermFunctions.Str(context, x);
            default:
                Span<byte> room = stackalloc byte[LiteralWriter.Room];
                return Value.String(LiteralWriter.WriteAsString(x, room).ToArray());
        }
    }

    private static Value ToBoolean(in Value x) => IsNumberOrBoolean(x)
        ? Value.Of(x.Kind switch
        {
            ValueKind.Boolean => x.AsBoolean,
            ValueKind.Integer => x.AsInteger != 0,
            ValueKind.Decimal => x.AsDecimal != 0,
            ValueKind.BigInteger => true,
            _ => x.AsDouble != 0 && !double.IsNaN(x.AsDouble),
        })
        : default;

    private static Value ToDecimal(in Value x)
    {
        if (x.Kind == ValueKind.Boolean) return Value.Of(x.AsBoolean ? 1m : 0m);
        if (Arithmetic.TryToDecimal(x, out var exact)) return Value.Of(exact);
        if (x.Kind is not (ValueKind.Double or ValueKind.Float)) return default;
        // By way of the shortest digits that stand for the number; the conversion of the platform keeps only fifteen of them.
        var digits = x.Kind == ValueKind.Float
            ? ((float)x.AsDouble).ToString("R", CultureInfo.InvariantCulture)
            : x.AsDouble.ToString("R", CultureInfo.InvariantCulture);
        return decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Value.Of(number) : default;
    }

    private static Value ToInteger(in Value x) => x.Kind switch
    {
        ValueKind.Boolean => Value.Of(x.AsBoolean ? 1L : 0L),
        ValueKind.Integer => Value.Of(x.AsInteger),
        ValueKind.BigInteger => Value.Of(x.AsBigInteger),
        ValueKind.Decimal => Value.Of(new BigInteger(x.AsDecimal)),
        ValueKind.Float or ValueKind.Double when double.IsFinite(x.AsDouble) => Value.Of(new BigInteger(x.AsDouble)),
        _ => default,
    };

    /// <summary>The value under the name of the type it was cast to, which only types derived from xsd:integer must be given.</summary>
    private static Value Named(Datatype datatype, FunctionContext context, in Value value)
    {
        if (datatype <= Datatype.Integer || value.IsError) return value;
        if (!Datatypes.Holds(datatype, value.AsBigInteger)) return default;
        Span<byte> room = stackalloc byte[LiteralWriter.Room];
        var literal = TermView.Literal(LiteralWriter.Write(value, room), Datatypes.IriOf(datatype));
        return Value.Of(value.AsBigInteger, context.Terms.Intern(literal));
    }

    private static Value ToDuration(Datatype datatype, in Value x) => x.Kind is < ValueKind.Duration or > ValueKind.DayTimeDuration
        ? default
        : datatype switch
        {
            Datatype.YearMonthDuration => Value.Of(ValueKind.YearMonthDuration, new Duration(x.AsDuration.Months, 0, 0)),
            Datatype.DayTimeDuration =>
                Value.Of(ValueKind.DayTimeDuration, new Duration(0, x.AsDuration.Seconds, x.AsDuration.Nanoseconds)),
            _ => Value.Of(ValueKind.Duration, x.AsDuration),
        };

    private static Moment Midnight(Moment moment) => new(moment.Seconds - MomentSyntax.SecondOfDay(moment), 0, moment.Zone);

    private static Moment TimeOfDay(Moment moment) => new(MomentSyntax.SecondOfDay(moment), moment.Nanoseconds, moment.Zone);

    /// <summary>Without the white space of XML at both ends, which these types collapse.</summary>
    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) => text.Trim(" \t\r\n"u8);
}
