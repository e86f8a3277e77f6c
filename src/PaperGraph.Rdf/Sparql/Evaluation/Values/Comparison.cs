namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// The operators <c>=</c> and <c>&lt;</c> of section 17.3 on values. Values of two different known datatypes that are not both numbers are
/// unequal; where a datatype is unknown, or a time zone is missing on one side and could decide, equality is an error.
/// </summary>
internal static class Comparison
{
    public static TruthValue AreEqual(QueryTerms terms, in Value x, in Value y)
    {
        if (x.IsError || y.IsError) return TruthValue.Error;
        if (x.IsNumeric && y.IsNumeric) return Truth.Of(CompareNumbers(x, y) == ComparisonResult.Equal);
        if (x.Id != 0 && x.Id == y.Id) return TruthValue.True;
        if (IsUnknown(x.Kind) || IsUnknown(y.Kind))
        {
            // An unknown literal may have the same value as any other but a tagged string, whose datatype has no other form.
            if (x.Kind is ValueKind.Iri or ValueKind.BlankNode or ValueKind.Tagged) return TruthValue.False;
            return y.Kind is ValueKind.Iri or ValueKind.BlankNode or ValueKind.Tagged ? TruthValue.False : SameText(terms, x, y);
        }

        if (IsDuration(x.Kind) && IsDuration(y.Kind)) return Truth.Of(x.AsDuration.SameAs(y.AsDuration));
        if (x.Kind != y.Kind) return TruthValue.False;
        return x.Kind switch
        {
            ValueKind.BlankNode => TruthValue.False,
            ValueKind.Boolean => Truth.Of(x.AsBoolean == y.AsBoolean),
            _ when x.IsMoment => Truth.Of(x.AsMoment.Compare(y.AsMoment) is { } order ? order == 0 : null),
            ValueKind.Tagged => Truth.Of(
                terms.LanguageOf(x).SequenceEqual(terms.LanguageOf(y)) && terms.TextOf(x).SequenceEqual(terms.TextOf(y))),
            _ => Truth.Of(terms.TextOf(x).SequenceEqual(terms.TextOf(y))),
        };
    }

    public static ComparisonResult Compare(QueryTerms terms, in Value x, in Value y)
    {
        if (x.IsNumeric && y.IsNumeric) return CompareNumbers(x, y);
        switch ((x.Kind, y.Kind))
        {
            case (ValueKind.String, ValueKind.String):
                return Of(CompareTexts(terms, x, y));
            case (ValueKind.Boolean, ValueKind.Boolean):
                return Of(x.AsBoolean.CompareTo(y.AsBoolean));
            case (ValueKind.DateTime, ValueKind.DateTime):
            case (ValueKind.Date, ValueKind.Date):
            case (ValueKind.Time, ValueKind.Time):
            case (ValueKind.GYear, ValueKind.GYear):
                return x.AsMoment.Compare(y.AsMoment) is { } order ? Of(order) : ComparisonResult.Error;
            default:
                return IsDuration(x.Kind) && IsDuration(y.Kind) ? CompareDurations(x.AsDuration, y.AsDuration) : ComparisonResult.Error;
        }
    }

    private static ComparisonResult Of(int order) => order switch
    {
        < 0 => ComparisonResult.Less,
        0 => ComparisonResult.Equal,
        _ => ComparisonResult.Greater,
    };

    private static bool IsUnknown(ValueKind kind) => kind == ValueKind.Other;

    private static bool IsDuration(ValueKind kind) => kind is >= ValueKind.Duration and <= ValueKind.DayTimeDuration;

    /// <summary>The same term is the same value, whatever its datatype; of two terms nothing is known.</summary>
    private static TruthValue SameText(QueryTerms terms, in Value x, in Value y) =>
        x.Kind == y.Kind && terms[x.Id].SameAs(terms[y.Id]) ? TruthValue.True : TruthValue.Error;

    private static int CompareTexts(QueryTerms terms, in Value x, in Value y)
    {
        // STR(?a) < STR(?b) of two IRIs, or two strings, of the dataset: their ids are in the order of their texts.
        if (x.OwnText is null && y.OwnText is null && !x.IsQualifierOfSource && !y.IsQualifierOfSource)
        {
            var (left, right) = (x.SourceId, y.SourceId);
            if (left == right) return 0;
            if (terms.HaveOrderedTexts(left, right)) return left < right ? -1 : 1;
        }

        return terms.TextOf(x).SequenceCompareTo(terms.TextOf(y));
    }

    private static ComparisonResult CompareNumbers(in Value x, in Value y)
    {
        if (x.Kind == ValueKind.Integer && y.Kind == ValueKind.Integer) return Of(x.AsInteger.CompareTo(y.AsInteger));
        if (x.Kind is not (ValueKind.Double or ValueKind.Float) && y.Kind is not (ValueKind.Double or ValueKind.Float))
            return Of(NumberOrder.Compare(x, y));
        var isFloat = x.Kind != ValueKind.Double && y.Kind != ValueKind.Double;
        var (left, right) = isFloat ? (Arithmetic.ToFloat(x), Arithmetic.ToFloat(y)) : (Arithmetic.ToDouble(x), Arithmetic.ToDouble(y));
        return double.IsNaN(left) || double.IsNaN(right) ? ComparisonResult.Unordered : Of(left.CompareTo(right));
    }

    private static ComparisonResult CompareDurations(Duration x, Duration y)
    {
        if (x.SameAs(y)) return ComparisonResult.Equal;
        var (areMonths, areSeconds) = (IsMonths(x) && IsMonths(y), x.Months == 0 && y.Months == 0);
        return areMonths || areSeconds ? Of(x.ApproximateSeconds.CompareTo(y.ApproximateSeconds)) : ComparisonResult.Error;
    }

    private static bool IsMonths(Duration duration) => duration.Seconds == 0 && duration.Nanoseconds == 0;
}
