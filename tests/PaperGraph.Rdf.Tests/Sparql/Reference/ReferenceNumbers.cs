using System.Globalization;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Tests.Sparql.Reference;

/// <summary>Arithmetic on small numbers: integers, decimals and doubles that are exact.</summary>
internal static class ReferenceNumbers
{
    public static bool IsNumber(Term? term) => TypeOf(term) > 0;

    public static decimal ValueOf(Term term) => decimal.Parse(term.Text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>An operation on two numbers; null where one is none, or on division of exact numbers by zero.</summary>
    public static Term? Apply(BinaryOperator operation, Term? left, Term? right)
    {
        var type = Math.Max(TypeOf(left), TypeOf(right));
        if (TypeOf(left) == 0 || TypeOf(right) == 0) return null;
        var (x, y) = (ValueOf(left!.Value), ValueOf(right!.Value));
        if (operation == BinaryOperator.Divide && y == 0) return type == 3 ? throw new OverBudgetException() : null;
        if (operation == BinaryOperator.Divide && type == 1) type = 2;
        return Make(type, operation switch
        {
            BinaryOperator.Add => x + y,
            BinaryOperator.Subtract => x - y,
            BinaryOperator.Multiply => x * y,
            _ => x / y,
        });
    }

    public static Term? Negate(Term? term) => TypeOf(term) == 0 ? null : Make(TypeOf(term), -ValueOf(term!.Value));

    public static Term? Absolute(Term? term) => TypeOf(term) == 0 ? null : Make(TypeOf(term), Math.Abs(ValueOf(term!.Value)));

    private static Term Make(int type, decimal value) => type switch
    {
        1 => Literal.Of((long)value),
        2 => Literal.Of(value),
        _ => new Literal(((double)value).ToString("E15", CultureInfo.InvariantCulture), Xsd.Double),
    };

    /// <summary>0 for no number, 1 for integers, 2 for decimals, 3 for doubles.</summary>
    private static int TypeOf(Term? term) => term is not { Kind: TermKind.Literal } literal ? 0 : literal.AsLiteral().Datatype switch
    {
        var type when type == Xsd.Integer || type == Xsd.NonNegativeInteger => 1,
        var type when type == Xsd.Decimal => 2,
        var type when type == Xsd.Double => 3,
        _ => 0,
    };
}
