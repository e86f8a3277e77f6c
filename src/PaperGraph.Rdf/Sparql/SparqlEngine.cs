using PaperGraph.Rdf.Sparql.Algebra;
using PaperGraph.Rdf.Sparql.Evaluation;
using PaperGraph.Rdf.Sparql.Planning;

namespace PaperGraph.Rdf.Sparql;

/// <summary>
/// Runs SPARQL 1.1 queries on datasets. Solutions are computed as they are read, in an order that is the same for equal data and equal
/// query. Nothing is shared between runs, so any number of threads may query one dataset.
/// </summary>
public static class SparqlEngine
{
    /// <summary>
    /// Plans a query and, for ASK, answers it; the other forms are computed as the result is read. The result must be disposed of.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The dataset was closed; so too while the result is read.</exception>
    /// <exception cref="NotSupportedException">
    /// The query has a SERVICE that is not SILENT and <see cref="QueryOptions.ServiceClient"/> is not set.
    /// </exception>
    /// <exception cref="QueryLimitException">A limit of the options was reached; so too while the result is read.</exception>
    /// <exception cref="OperationCanceledException">The caller has cancelled; so too while the result is read.</exception>
    public static QueryResult Execute(Dataset dataset, SparqlQuery query, QueryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(query);
        var plan = QueryPlan.Of(dataset, query, options ?? new QueryOptions());
        switch (query.Form)
        {
            case QueryForm.Ask:
                using (plan)
                {
                    plan.Root.Open();
                    return new BooleanResult(plan.Root.Next());
                }

            case QueryForm.Construct:
                return new ConstructedGraph(plan);
            case QueryForm.Describe:
                return new DescribedGraph(plan);
            default:
                return new PlannedSolutions(plan);
        }
    }

    /// <summary>
    /// How a query would be run: a line for each operator, inputs indented below it, with the index order that a scan reads and the
    /// expected number of rows. For people: the text may change between versions, but not between runs. Nothing is run, so a SERVICE is shown
    /// whether or not it is allowed.
    /// </summary>
    public static string Explain(Dataset dataset, SparqlQuery query, QueryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(query);
        options ??= new QueryOptions();
        using var plan = QueryPlan.Of(dataset, query, options with { ServiceClient = options.ServiceClient ?? new UnaskedClient() });
        var text = new PlanText(plan.Context);
        plan.Root.Describe(text);
        return text.ToString();
    }

    private sealed class UnaskedClient : IServiceClient
    {
        public Solutions Ask(Iri endpoint, ServicePattern pattern) => throw new NotSupportedException("A plan asks no endpoint.");
    }
}
