namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>IN and NOT IN: as a row of <c>=</c> joined by <c>||</c> (section 17.4.1.9).</summary>
internal sealed class MembershipTest : TestExpression
{
    private readonly QueryTerms _terms;
    private readonly CompiledExpression _operand;
    private readonly CompiledExpression[] _list;
    private readonly HashSet<int>? _iris;
    private readonly bool _isNegated;

    public MembershipTest(QueryTerms terms, CompiledExpression operand, CompiledExpression[] list, bool isNegated)
        : base(terms)
    {
        (_terms, _operand, _list, _isNegated) = (terms, operand, list, isNegated);
        // An IRI equals itself alone, so a list of IRIs is a set of ids.
        if (list.All(item => item is ConstantValue { Value.Kind: ValueKind.Iri }))
            _iris = [.. list.Select(item => ((ConstantValue)item).Id)];
    }

    public override TruthValue Test(ReadOnlySpan<int> row)
    {
        var truth = Find(row);
        return _isNegated ? Truth.Not(truth) : truth;
    }

    private TruthValue Find(ReadOnlySpan<int> row)
    {
        if (_iris is not null)
        {
            if (_iris.Count == 0) return TruthValue.False;
            var id = _operand.EvaluateId(row);
            return id == 0 ? TruthValue.Error : Truth.Of(_iris.Contains(id));
        }

        var operand = _operand.Evaluate(row);
        var truth = TruthValue.False;
        foreach (var item in _list)
        {
            var equal = Comparison.AreEqual(_terms, operand, item.Evaluate(row));
            if (equal == TruthValue.True) return TruthValue.True;
            if (equal == TruthValue.Error) truth = TruthValue.Error;
        }

        return truth;
    }
}
