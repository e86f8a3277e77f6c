namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// ORDER BY of section 15.1, made total: unbound; blank nodes by label; IRIs; strings; tagged strings by tag, then text; numbers by value,
/// NaN last; booleans; dateTimes, dates, times and years on the time line, taken as UTC where they have no time zone; durations by length;
/// then all other literals by datatype, then lexical form. Texts are compared by code point.
/// </summary>
internal static class TermOrder
{
    private const int ClassShift = 60;
    private const long Half = 1L << (ClassShift - 1);

    /// <summary>
    /// Less than 0 when the first term comes before the second, 0 when they are equal in value (<c>1</c> and <c>1.0</c>), so that the next
    /// key decides.
    /// </summary>
    public static int CompareForOrder(this QueryTerms terms, int x, int y)
    {
        if (x == y) return 0;
        var (least, greatest) = x < y ? (x, y) : (y, x);
        // Before typed literals the ids of the dataset are in this very order, and typed ones come after all others.
        if (least < terms.FirstTyped && (greatest <= terms.DictionaryCount || least == 0)) return x < y ? -1 : 1;
        var (left, right) = (terms.ValueOf(x), terms.ValueOf(y));
        var (leftClass, rightClass) = (ClassOf(left.Kind), ClassOf(right.Kind));
        if (leftClass != rightClass) return leftClass < rightClass ? -1 : 1;
        return leftClass switch
        {
            OrderClass.Number => NumberOrder.Compare(left, right),
            OrderClass.Boolean => left.AsBoolean.CompareTo(right.AsBoolean),
            OrderClass.DateTime or OrderClass.Date or OrderClass.Time or OrderClass.GYear => left.AsMoment.CompareInUtc(right.AsMoment),
            OrderClass.Duration => left.AsDuration.ApproximateSeconds.CompareTo(right.AsDuration.ApproximateSeconds),
            _ => TermDictionary.Compare(terms[x], terms[y]),
        };
    }

    /// <summary>The same order with ties broken by datatype, then lexical form: 0 for equal ids only.</summary>
    public static int CompareTotal(this QueryTerms terms, int x, int y)
    {
        var order = terms.CompareForOrder(x, y);
        return order != 0 || x == y ? order : TermDictionary.Compare(terms[x], terms[y]);
    }

    /// <summary>
    /// A number that never contradicts <see cref="CompareForOrder"/>: what has the lesser prefix comes first; where they are equal, ask.
    /// </summary>
    public static ulong OrderPrefix(this QueryTerms terms, int id)
    {
        if (id == 0) return 0;
        var value = terms.ValueOf(id);
        var kind = ClassOf(value.Kind);
        var within = kind switch
        {
            OrderClass.Number => NumberOrder.Prefix(value, Half - 1) + Half,
            OrderClass.Boolean => value.AsBoolean ? 1 : 0,
            OrderClass.DateTime or OrderClass.Date or OrderClass.Time or OrderClass.GYear => value.AsMoment.UtcSeconds + Half,
            OrderClass.Duration => (long)Math.Clamp(decimal.Floor(value.AsDuration.ApproximateSeconds), -Half, Half - 1) + Half,
            _ => id <= terms.DictionaryCount ? 2L * id : (2L * terms.LowerBound(terms[id])) - 1,
        };
        return ((ulong)kind << ClassShift) | (ulong)within;
    }

    private static OrderClass ClassOf(ValueKind kind) => kind switch
    {
        ValueKind.Error => OrderClass.Unbound,
        ValueKind.BlankNode => OrderClass.BlankNode,
        ValueKind.Iri => OrderClass.Iri,
        ValueKind.String => OrderClass.String,
        ValueKind.Tagged => OrderClass.Tagged,
        ValueKind.Boolean => OrderClass.Boolean,
        ValueKind.DateTime => OrderClass.DateTime,
        ValueKind.Date => OrderClass.Date,
        ValueKind.Time => OrderClass.Time,
        ValueKind.GYear => OrderClass.GYear,
        ValueKind.Duration or ValueKind.YearMonthDuration or ValueKind.DayTimeDuration => OrderClass.Duration,
        ValueKind.Other => OrderClass.Other,
        _ => OrderClass.Number,
    };

    private enum OrderClass
    {
        Unbound,
        BlankNode,
        Iri,
        String,
        Tagged,
        Number,
        Boolean,
        DateTime,
        Date,
        Time,
        GYear,
        Duration,
        Other,
    }
}
