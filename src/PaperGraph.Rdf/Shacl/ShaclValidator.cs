using System.Collections.Immutable;
using System.Runtime.ExceptionServices;

namespace PaperGraph.Rdf.Shacl;

/// <summary>Validates data against shapes, as SHACL Core has it (W3C Recommendation of 20 July 2017).</summary>
public static class ShaclValidator
{
    private const int NodesAtOnce = 1024;

    /// <summary>Validates every focus node of every shape that has targets and is not deactivated.</summary>
    /// <exception cref="OperationCanceledException">The caller has cancelled.</exception>
    /// <exception cref="Sparql.QueryLimitException">A pattern that refers back to a group took too long on one text.</exception>
    public static ValidationReport Validate(
        Dataset data, ShapesGraph shapes, ShaclOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(shapes);
        options ??= new ShaclOptions();
        if (options.ResultLimit < 0)
            throw new ArgumentOutOfRangeException(nameof(options), options.ResultLimit, "A limit is not negative.");
        using var hold = data.Hold();
        var graph = options.DataGraph ?? data.UnionGraph;
        var first = new ShapeBinder(data, graph, shapes.Shapes, cancellation);
        var work = Work(first, shapes.Shapes, out var nodes);
        var threads = options.Threads == -1 ? Environment.ProcessorCount : options.Threads;
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(threads, nameof(options));

        var (next, stores) = (-1, new ViolationStore[Math.Clamp(work.Count, 1, threads)]);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = stores.Length, CancellationToken = cancellation };
        Run(stores.Length, parallel, worker =>
        {
            var binder = worker == 0 ? first : new ShapeBinder(data, graph, shapes.Shapes, cancellation);
            var store = stores[worker] = new ViolationStore(shapes.Shapes, options.ResultLimit);
            while (Interlocked.Increment(ref next) is var at && at < work.Count)
            {
                var (shape, start) = work[at];
                foreach (var focus in nodes[shape].AsSpan(start..Math.Min(nodes[shape].Length, start + NodesAtOnce)))
                    binder.Run.Validate(focus, binder.Shapes[shape], store);
            }
        });
        foreach (var other in stores.AsSpan(1)) stores[0].Merge(other);
        return new ReportBuilder(first, shapes.Shapes, options.Prefixes).Build(stores[0]);
    }

    private static void Run(int workers, ParallelOptions parallel, Action<int> work)
    {
        try
        {
            Parallel.For(0, workers, parallel, work);
        }
        catch (AggregateException faults) when (faults.InnerExceptions.Count > 0)
        {
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
        }
    }

    /// <summary>Some focus nodes of some shape at a time: (shape, place of the first of its nodes).</summary>
    private static List<(int Shape, int Start)> Work(ShapeBinder binder, ImmutableArray<Shape> shapes, out int[][] nodes)
    {
        var work = new List<(int, int)>();
        nodes = new int[shapes.Length][];
        foreach (var shape in shapes.Where(shape => !shape.Targets.IsEmpty && !shape.IsDeactivated))
        {
            nodes[shape.Index] = binder.FocusNodesOf(shape);
            for (var start = 0; start < nodes[shape.Index].Length; start += NodesAtOnce) work.Add((shape.Index, start));
        }

        return work;
    }
}
