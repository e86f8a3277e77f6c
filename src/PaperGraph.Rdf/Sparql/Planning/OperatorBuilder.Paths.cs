using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>Paths that are walked.</summary>
internal sealed partial class OperatorBuilder
{
    private Operator Path(PathNode node, in Pipeline at)
    {
        var step = new PathCompiler(context.Guard, context.Terms, node.Scope).Compile(node.Path);
        var ends = (node.Subject, node.Object);
        var estimate = _estimates.Rows(node, at.Bound.Certain);
        if (step is not ReachStep reach)
            return new WalkOperator(context, at.Row, ends, node.Scope, node.Path, step) { Estimate = estimate };
        var areTerms = (IsTerm(node.Subject, node.Given), IsTerm(node.Object, node.Given));
        return new ReachOperator(context, at.Row, ends, areTerms, node.Scope, node.Path, reach) { Estimate = estimate };
    }

    private static bool IsTerm(PatternEnd end, SlotSet given) => !end.IsVariable || given.Contains(end.Slot);
}
