using PaperGraph.Rdf.Sparql.Algebra;
using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>A query ready to run, once.</summary>
internal sealed class QueryPlan
{
    private readonly VariableScope _scope;

    private QueryPlan(RunContext context, VariableScope scope, int[] row, Operator root) =>
        (Context, _scope, Row, Root) = (context, scope, row, root);

    public RunContext Context { get; }

    /// <summary>What the root fills.</summary>
    public int[] Row { get; }

    public Operator Root { get; }

    public static QueryPlan Of(Dataset dataset, SparqlQuery query, QueryOptions options)
    {
        var context = new RunContext(dataset, query, options);
        var scope = new VariableScope(context.Slots);
        var graph = new GraphScope(context.Graphs.Default);
        var node = new Normaliser(context).Translate(query.Pattern, new Place(scope, graph, SlotSet.Empty));
        // Now that all slots are known, so is the width of a row.
        var row = new int[context.Slots.Count];
        var root = new OperatorBuilder(context).Element(node, new Pipeline(row, graph, default));
        return new QueryPlan(context, scope, row, root);
    }

    /// <summary>The slot of a variable of the outermost scope; -1 when no pattern has it.</summary>
    public int SlotOf(Variable variable) => _scope.Find(variable);
}
