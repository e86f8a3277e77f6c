using PaperGraph.Rdf.Sparql.Algebra;
using PaperGraph.Rdf.Sparql.Planning;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// <c>STR(?x) &lt; STR(?y)</c> and the like: among the IRIs of a dataset, and among its plain strings, the order of texts is that of ids. Any
/// other two terms are compared as the expression says.
/// </summary>
internal sealed class TextOrderTest(RowTest other, QueryTerms terms, int left, int right, BinaryOperator comparison) : RowTest(other.Source)
{
    /// <summary>The test of a condition that has this form; else null.</summary>
    public static TextOrderTest? Of(Condition condition, RowTest test, QueryTerms terms)
    {
        if (condition.Source is not BinaryExpression { Left: var left, Right: var right, Operator: var comparison }) return null;
        if (comparison is < BinaryOperator.Equal or > BinaryOperator.GreaterOrEqual) return null;
        return SlotOf(left) is var x and >= 0 && SlotOf(right) is var y and >= 0 ? new TextOrderTest(test, terms, x, y, comparison) : null;

        int SlotOf(Expression side) =>
            side is BuiltInExpression { Function: BuiltInFunction.Str, Arguments: [VariableExpression variable] }
                ? condition.Slots.GetValueOrDefault(variable.Variable.Name, -1)
                : -1;
    }

    public override bool Holds(int[] row)
    {
        var (x, y) = (row[left], row[right]);
        if (!terms.HaveOrderedTexts(x, y)) return other.Holds(row);
        return comparison switch
        {
            BinaryOperator.Equal => x == y,
            BinaryOperator.NotEqual => x != y,
            BinaryOperator.Less => x < y,
            BinaryOperator.LessOrEqual => x <= y,
            BinaryOperator.Greater => x > y,
            _ => x >= y,
        };
    }
}
