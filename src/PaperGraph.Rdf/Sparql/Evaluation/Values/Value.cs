using System.Numerics;
using System.Runtime.CompilerServices;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// A decoded RDF term, or an error; <c>default</c> is an error. Numbers, booleans and times are in the value itself. A text is in the term
/// it came from or, when a function made it, in bytes of its own; <see cref="QueryTerms.TextOf"/> finds it.
/// </summary>
internal readonly struct Value
{
    private readonly long _low;
    private readonly long _high;
    private readonly object? _object;

    private Value(ValueKind kind, int id, long low = 0, long high = 0, object? reference = null) =>
        (Kind, Id, _low, _high, _object) = (kind, id, low, high, reference);

    public ValueKind Kind { get; }

    /// <summary>The id of the very term that this is; 0 when it was computed and has none yet.</summary>
    public int Id { get; }

    public bool IsError => Kind == ValueKind.Error;

    public bool IsNumeric => Kind is >= ValueKind.Integer and <= ValueKind.Double;

    /// <summary>Whether it is a string argument in the sense of section 17.4.3.1: an xsd:string or a tagged string.</summary>
    public bool IsText => Kind is ValueKind.String or ValueKind.Tagged;

    public bool IsLiteral => Kind >= ValueKind.String;

    public bool IsMoment => Kind is >= ValueKind.DateTime and <= ValueKind.GYear;

    public bool AsBoolean => _low != 0;

    public long AsInteger => _low;

    public BigInteger AsBigInteger => _object is BigInteger big ? big : _low;

    public decimal AsDecimal => Unsafe.BitCast<(long, long), decimal>((_low, _high));

    /// <summary>Of a double or a float.</summary>
    public double AsDouble => BitConverter.Int64BitsToDouble(_low);

    public Moment AsMoment => new(_low, _high);

    public Duration AsDuration => new(_low, _high);

    /// <summary>The text that a function made, or null.</summary>
    internal object? OwnText => _object;

    /// <summary>The term that has the text, when it is not in <see cref="OwnText"/>.</summary>
    internal int SourceId => (int)_low;

    /// <summary>Whether the text is the datatype or tag of the source rather than its lexical form or IRI.</summary>
    internal bool IsQualifierOfSource => _high != 0;

    public static Value Of(bool value) => new(ValueKind.Boolean, 0, value ? 1 : 0);

    public static Value Of(TruthValue value) => value == TruthValue.Error ? default : Of(value == TruthValue.True);

    public static Value Of(long value, int id = 0) => new(ValueKind.Integer, id, value);

    public static Value Of(BigInteger value, int id = 0) => value >= long.MinValue && value <= long.MaxValue
        ? Of((long)value, id)
        : new Value(ValueKind.BigInteger, id, reference: value);

    public static Value Of(decimal value, int id = 0)
    {
        var (low, high) = Unsafe.BitCast<decimal, (long, long)>(value);
        return new Value(ValueKind.Decimal, id, low, high);
    }

    public static Value Of(double value, int id = 0) => new(ValueKind.Double, id, BitConverter.DoubleToInt64Bits(value));

    public static Value Of(float value, int id = 0) => new(ValueKind.Float, id, BitConverter.DoubleToInt64Bits(value));

    public static Value Of(ValueKind kind, Moment value, int id = 0) => new(kind, id, value.Seconds, value.Rest);

    public static Value Of(ValueKind kind, Duration value, int id = 0) => new(kind, id, value.Seconds, value.Rest);

    public static Value Boolean(bool value, int id) => new(ValueKind.Boolean, id, value ? 1 : 0);

    /// <summary>A term whose text is its value: IRI, blank node, string, tagged string or unknown literal.</summary>
    public static Value Term(ValueKind kind, int id) => new(kind, id, id);

    /// <summary>An xsd:string or IRI with the text of a term.</summary>
    public static Value TextOf(ValueKind kind, int sourceId) => new(kind, 0, sourceId);

    /// <summary>An xsd:string or IRI that is the language or datatype of a term.</summary>
    public static Value QualifierOf(ValueKind kind, int sourceId) => new(kind, 0, sourceId, 1);

    /// <summary>An xsd:string of bytes, well-formed UTF-8, that nobody changes any more.</summary>
    public static Value String(byte[] text) => new(ValueKind.String, 0, reference: text);

    /// <summary>An IRI; the caller has checked it.</summary>
    public static Value Iri(byte[] text) => new(ValueKind.Iri, 0, reference: text);

    /// <summary>A tagged string; the tag in lower case.</summary>
    public static Value Tagged(byte[] text, byte[] language) => new(ValueKind.Tagged, 0, reference: new TaggedText(text, language));
}
