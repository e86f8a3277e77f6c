namespace PaperGraph.Rdf.Sparql;

/// <summary>A query was stopped because it reached a limit of its <see cref="QueryOptions"/>.</summary>
public sealed class QueryLimitException : Exception
{
    /// <summary>Says which limit.</summary>
    public QueryLimitException(string message)
        : base(message)
    {
    }
}
