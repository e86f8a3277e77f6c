using PaperGraph.Rdf.Sparql.Algebra;
using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>
/// A query ready to run, once. Until it is disposed of, the memory of the dataset stays where it is, even if the dataset is closed meanwhile.
/// </summary>
internal sealed class QueryPlan : IDisposable
{
    private readonly VariableScope _scope;
    private readonly IDisposable _hold;

    private QueryPlan(RunContext context, VariableScope scope, int[] row, Operator root, IDisposable hold) =>
        (Context, _scope, Row, Root, _hold) = (context, scope, row, root, hold);

    public RunContext Context { get; }

    /// <summary>What the root fills.</summary>
    public int[] Row { get; }

    public Operator Root { get; }

    public static QueryPlan Of(Dataset dataset, SparqlQuery query, QueryOptions options)
    {
        var hold = dataset.Hold();
        try
        {
            return Of(dataset, query, options, hold);
        }
        catch
        {
            hold.Dispose();
            throw;
        }
    }

    /// <summary>The slot of a variable of the outermost scope; -1 when no pattern has it.</summary>
    public int SlotOf(Variable variable) => _scope.Find(variable);

    public void Dispose() => _hold.Dispose();

    private static QueryPlan Of(Dataset dataset, SparqlQuery query, QueryOptions options, IDisposable hold)
    {
        var context = new RunContext(dataset, query, options);
        var scope = new VariableScope(context.Slots);
        var graph = new GraphScope(context.Graphs.Default);
        var node = new Normaliser(context).Translate(query.Pattern, new Place(scope, graph, SlotSet.Empty));
        // Now that all slots are known, so is the width of a row.
        var row = new int[context.Slots.Count];
        var root = new OperatorBuilder(context).Element(node, new Pipeline(row, graph, default));
        return new QueryPlan(context, scope, row, root, hold);
    }
}
