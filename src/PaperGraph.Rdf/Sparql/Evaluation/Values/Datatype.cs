namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>The datatypes whose values are known here; the derived integer types come after xsd:integer, in a row.</summary>
internal enum Datatype : byte
{
    Unknown,
    String,
    Boolean,
    Decimal,
    Float,
    Double,
    DateTime,
    Date,
    Time,
    GYear,
    Duration,
    YearMonthDuration,
    DayTimeDuration,
    Integer,
    NonPositiveInteger,
    NegativeInteger,
    Long,
    Int,
    Short,
    Byte,
    NonNegativeInteger,
    UnsignedLong,
    UnsignedInt,
    UnsignedShort,
    UnsignedByte,
    PositiveInteger,
}
