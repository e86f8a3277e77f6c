namespace PaperGraph.Rdf.Sparql;

/// <summary>
/// What a query gives: <see cref="BooleanResult"/> for ASK, <see cref="Solutions"/> for SELECT, <see cref="GraphResult"/> for CONSTRUCT and
/// DESCRIBE. It is computed as it is read, on the reader's thread, and must be disposed of.
/// </summary>
public abstract class QueryResult : IDisposable
{
    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of what the result holds on to.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
