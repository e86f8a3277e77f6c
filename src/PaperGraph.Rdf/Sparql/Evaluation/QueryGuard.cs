using System.Globalization;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Looks at the limits of a run now and then. Whatever can loop for long calls <see cref="Tick()"/>.</summary>
internal sealed class QueryGuard(QueryOptions options)
{
    private const int Interval = 4096;
    private readonly long _started = options.TimeProvider.GetTimestamp();
    private readonly long _rowLimit = options.RowLimit ?? long.MaxValue;
    private int _stepsLeft = Interval;
    private long _rows;

    /// <summary>One step of work.</summary>
    public void Tick()
    {
        if (--_stepsLeft <= 0) Check();
    }

    /// <summary>Many steps of work at once.</summary>
    public void Tick(int steps)
    {
        if ((_stepsLeft -= steps) <= 0) Check();
    }

    /// <summary>Rows that are kept from now on.</summary>
    /// <exception cref="QueryLimitException">All operators together keep too many.</exception>
    public void Hold(long rows)
    {
        _rows += rows;
        if (_rows <= _rowLimit) return;
        throw new QueryLimitException(string.Create(CultureInfo.InvariantCulture, $"The query keeps over {_rowLimit} rows in memory."));
    }

    /// <summary>Rows that are kept no longer.</summary>
    public void Release(long rows) => _rows -= rows;

    /// <summary>Looks at once.</summary>
    /// <exception cref="QueryLimitException">The time is up.</exception>
    /// <exception cref="OperationCanceledException">The caller has cancelled.</exception>
    public void Check()
    {
        _stepsLeft = Interval;
        options.CancellationToken.ThrowIfCancellationRequested();
        if (options.TimeLimit is { } limit && options.TimeProvider.GetElapsedTime(_started) > limit)
            throw new QueryLimitException(string.Create(CultureInfo.InvariantCulture, $"The query ran longer than {limit.TotalSeconds} s."));
    }
}
