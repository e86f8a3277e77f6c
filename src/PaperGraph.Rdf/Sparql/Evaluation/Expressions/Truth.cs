namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Effective boolean values (section 17.2.2) and the logic of three truth values (section 17.2).</summary>
internal static class Truth
{
    public static TruthValue Of(bool value) => value ? TruthValue.True : TruthValue.False;

    public static TruthValue Of(bool? value) => value is { } known ? Of(known) : TruthValue.Error;

    public static TruthValue Of(in Value value, QueryTerms terms) => value.Kind switch
    {
        ValueKind.Boolean => Of(value.AsBoolean),
        ValueKind.String or ValueKind.Tagged => Of(!terms.TextOf(value).IsEmpty),
        ValueKind.Integer => Of(value.AsInteger != 0),
        ValueKind.BigInteger => TruthValue.True,
        ValueKind.Decimal => Of(value.AsDecimal != 0),
        ValueKind.Double or ValueKind.Float => Of(value.AsDouble != 0 && !double.IsNaN(value.AsDouble)),
        // A boolean or number outside its lexical space is false; any other literal, IRI or blank node has no truth.
        ValueKind.Other => IsIllTypedTruth(value, terms) ? TruthValue.False : TruthValue.Error,
        _ => TruthValue.Error,
    };

    public static TruthValue Not(TruthValue value) => value switch
    {
        TruthValue.True => TruthValue.False,
        TruthValue.False => TruthValue.True,
        _ => TruthValue.Error,
    };

    private static bool IsIllTypedTruth(in Value value, QueryTerms terms) =>
        Datatypes.Of(terms[value.Id].Qualifier)
            is Datatype.Boolean or Datatype.Decimal or Datatype.Float or Datatype.Double or >= Datatype.Integer;
}
