namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>The pattern without triples: one solution that binds nothing.</summary>
internal sealed class UnitOperator : Operator
{
    private bool _given;

    public override void Open() => _given = false;

    public override bool Next()
    {
        if (_given) return false;
        _given = true;
        return true;
    }

    public override void Describe(PlanText text) => text.Line("one empty solution");
}
