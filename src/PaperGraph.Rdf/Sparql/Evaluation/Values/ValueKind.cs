namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>What a <see cref="Value"/> is.</summary>
internal enum ValueKind : byte
{
    Error,
    BlankNode,
    Iri,

    /// <summary>An xsd:string.</summary>
    String,

    /// <summary>A language-tagged string.</summary>
    Tagged,
    Boolean,

    /// <summary>An xsd:integer, or of a type derived from it, that fits 64 bits.</summary>
    Integer,

    /// <summary>One that does not.</summary>
    BigInteger,
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

    /// <summary>A literal of a datatype that is not known here, or with a lexical form outside its datatype.</summary>
    Other,
}
