using System.Text;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// The functions on dates and times of section 17.4.5; they also take the parts of a dateTime: xsd:date, xsd:time, xsd:gYear.
/// </summary>
internal static class TimeFunctions
{
    public static Value Now(FunctionContext context, ReadOnlySpan<Value> arguments) => context.Now;

    public static Value Year(FunctionContext context, in Value x) =>
        HasDate(x) || x.Kind == ValueKind.GYear ? Value.Of(MomentSyntax.DateOf(x.AsMoment).Year) : default;

    public static Value Month(FunctionContext context, in Value x) =>
        HasDate(x) ? Value.Of((long)MomentSyntax.DateOf(x.AsMoment).Month) : default;

    public static Value Day(FunctionContext context, in Value x) =>
        HasDate(x) ? Value.Of((long)MomentSyntax.DateOf(x.AsMoment).Day) : default;

    public static Value Hours(FunctionContext context, in Value x) =>
        HasTime(x) ? Value.Of(MomentSyntax.SecondOfDay(x.AsMoment) / 3600L) : default;

    public static Value Minutes(FunctionContext context, in Value x) =>
        HasTime(x) ? Value.Of(MomentSyntax.SecondOfDay(x.AsMoment) / 60 % 60L) : default;

    public static Value Seconds(FunctionContext context, in Value x) => HasTime(x)
        ? Value.Of((MomentSyntax.SecondOfDay(x.AsMoment) % 60) + (x.AsMoment.Nanoseconds / 1_000_000_000m))
        : default;

    public static Value Timezone(FunctionContext context, in Value x) => x.IsMoment && x.AsMoment.Zone is { } zone
        ? Value.Of(ValueKind.DayTimeDuration, new Duration(0, zone * 60L, 0))
        : default;

    public static Value Tz(FunctionContext context, in Value x) =>
        x.IsMoment ? Value.String(Encoding.ASCII.GetBytes(MomentSyntax.FormatZone(x.AsMoment))) : default;

    private static bool HasDate(in Value x) => x.Kind is ValueKind.DateTime or ValueKind.Date;

    private static bool HasTime(in Value x) => x.Kind is ValueKind.DateTime or ValueKind.Time;
}
