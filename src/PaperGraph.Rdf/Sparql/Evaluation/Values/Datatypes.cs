using System.Numerics;
using System.Text;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>The names of the known datatypes and the ranges of the integer types (XML Schema 1.1 part 2, section 3.4).</summary>
internal static class Datatypes
{
    private static readonly byte[][] Iris = [.. Enum.GetValues<Datatype>().Select(Iri)];

    private static ReadOnlySpan<byte> Namespace => "http://www.w3.org/2001/XMLSchema#"u8;

    /// <summary>The datatype with this IRI; an empty one is xsd:string, as in a <see cref="TermView"/>.</summary>
    public static Datatype Of(ReadOnlySpan<byte> iri)
    {
        if (iri.IsEmpty) return Datatype.String;
        if (!iri.StartsWith(Namespace)) return Datatype.Unknown;
        var name = iri[Namespace.Length..];
        if (name.SequenceEqual("integer"u8)) return Datatype.Integer;
        for (var datatype = Datatype.String; datatype <= Datatype.PositiveInteger; datatype++)
        {
            if (name.SequenceEqual(Iris[(int)datatype].AsSpan(Namespace.Length))) return datatype;
        }

        return Datatype.Unknown;
    }

    /// <summary>The IRI, in bytes that nobody may change.</summary>
    public static byte[] IriOf(Datatype datatype) => Iris[(int)datatype];

    /// <summary>The datatype of a computed value of a kind.</summary>
    public static Datatype Of(ValueKind kind) => kind switch
    {
        ValueKind.String => Datatype.String,
        ValueKind.Boolean => Datatype.Boolean,
        ValueKind.Integer or ValueKind.BigInteger => Datatype.Integer,
        ValueKind.Decimal => Datatype.Decimal,
        ValueKind.Float => Datatype.Float,
        ValueKind.Double => Datatype.Double,
        ValueKind.DateTime => Datatype.DateTime,
        ValueKind.Date => Datatype.Date,
        ValueKind.Time => Datatype.Time,
        ValueKind.GYear => Datatype.GYear,
        ValueKind.Duration => Datatype.Duration,
        ValueKind.YearMonthDuration => Datatype.YearMonthDuration,
        ValueKind.DayTimeDuration => Datatype.DayTimeDuration,
        _ => Datatype.Unknown,
    };

    /// <summary>Whether an integer is in the value space of an integer type.</summary>
    public static bool Holds(Datatype datatype, BigInteger value) => datatype switch
    {
        Datatype.Integer => true,
        Datatype.NonPositiveInteger => value.Sign <= 0,
        Datatype.NegativeInteger => value.Sign < 0,
        Datatype.Long => value >= long.MinValue && value <= long.MaxValue,
        Datatype.Int => value >= int.MinValue && value <= int.MaxValue,
        Datatype.Short => value >= short.MinValue && value <= short.MaxValue,
        Datatype.Byte => value >= sbyte.MinValue && value <= sbyte.MaxValue,
        Datatype.NonNegativeInteger => value.Sign >= 0,
        Datatype.UnsignedLong => value.Sign >= 0 && value <= ulong.MaxValue,
        Datatype.UnsignedInt => value.Sign >= 0 && value <= uint.MaxValue,
        Datatype.UnsignedShort => value.Sign >= 0 && value <= ushort.MaxValue,
        Datatype.UnsignedByte => value.Sign >= 0 && value <= byte.MaxValue,
        Datatype.PositiveInteger => value.Sign > 0,
        _ => false,
    };

    private static byte[] Iri(Datatype datatype)
    {
        var name = datatype.ToString();
        return [.. Namespace, .. Encoding.UTF8.GetBytes(char.ToLowerInvariant(name[0]) + name[1..])];
    }
}
