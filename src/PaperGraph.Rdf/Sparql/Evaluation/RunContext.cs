using PaperGraph.Rdf.Sparql.Planning;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>What all parts of one run of a query share. For one thread.</summary>
internal sealed class RunContext
{
    public RunContext(Dataset dataset, SparqlQuery query, QueryOptions options)
    {
        (Query, Options) = (query, options);
        Guard = new QueryGuard(options);
        Guard.Check();
        Terms = new QueryTerms(dataset.Terms);
        Functions = new FunctionContext(Terms, options.TimeProvider.GetUtcNow(), options.Seed, query.BaseIri);
        Graphs = new ActiveGraphs(dataset, query, options.UnionDefaultGraph);
    }

    public SparqlQuery Query { get; }

    public QueryOptions Options { get; }

    public QueryGuard Guard { get; }

    public QueryTerms Terms { get; }

    public FunctionContext Functions { get; }

    public ActiveGraphs Graphs { get; }

    public SlotTable Slots { get; } = new();
}
