using System.Globalization;
using System.Text;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Writes a plan as an indented tree, what is computed first deepest.</summary>
internal sealed class PlanText(RunContext context)
{
    private readonly StringBuilder _text = new();
    private readonly ExpressionText _expressions = new(context);
    private int _depth;

    /// <summary>Whether what comes next belongs to a chain of joins that has a heading already.</summary>
    public bool IsInJoin { get; private set; }

    public override string ToString() => _text.ToString();

    public void Line(string what, string detail = "", double estimate = -1)
    {
        _text.Append(' ', 2 * _depth).Append(what);
        if (detail.Length > 0) _text.Append(" [").Append(detail).Append(']');
        if (estimate >= 0) _text.Append(" ~").Append(Rounded(estimate));
        _text.Append('\n');
    }

    /// <summary>Writes an operator one step deeper.</summary>
    public void Nested(Operator inner)
    {
        _depth++;
        Apart(inner);
        _depth--;
    }

    /// <summary>Writes an operator on the same level, but not as part of the chain of joins around it.</summary>
    public void Apart(Operator inner)
    {
        var wasInJoin = IsInJoin;
        IsInJoin = false;
        inner.Describe(this);
        IsInJoin = wasInJoin;
    }

    public void BeginJoin()
    {
        _depth++;
        IsInJoin = true;
    }

    public void EndJoin()
    {
        _depth--;
        IsInJoin = false;
    }

    public string Name(int slot) => context.Slots[slot].ToString();

    public string Names(IEnumerable<int> slots) => string.Join(' ', slots.Select(Name));

    public string End(PatternEnd end) => end.IsVariable ? Name(end.Slot) : _expressions.Of(context.Terms[end.Id].ToTerm());

    public string Pattern(PatternEnd[] ends) => string.Join(' ', ends.Select(End));

    public string Path(PropertyPath path) => _expressions.Of(path);

    public string Expression(Expression expression) => _expressions.Of(expression);

    public string Aggregate(Aggregate aggregate) => _expressions.Of(aggregate);

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    public string Conditions(RowTest[] tests) => string.Join(" && ", tests.Select(test => Expression(test.Source)));

    public void Tests(RowTest[] tests)
    {
        _depth++;
        foreach (var test in tests) test.Describe(this);
        _depth--;
    }

    private static string Rounded(double rows) => rows switch
    {
        >= 1e15 => rows.ToString("0.0e0", CultureInfo.InvariantCulture),
        >= 1 => Math.Round(rows).ToString("#,0", CultureInfo.InvariantCulture),
        > 0 => "<1",
        _ => "0",
    };
}
