namespace PaperGraph.Analysis.Numerics;

// Work on items in chunks that do not depend on the number of threads, each thread with a state of its own.
internal static class Chunks
{
    public static int CountOf(int items, int chunkSize) => (items + chunkSize - 1) / chunkSize;

    public static void Run<TState>(
        int items, int chunkSize, int threads, Func<TState> makeState, Action<TState, int> work, CancellationToken cancellation) =>
        Parallel.For(
            0,
            CountOf(items, chunkSize),
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation },
            makeState,
            (chunk, _, state) =>
            {
                var end = Math.Min(items, (chunk + 1) * chunkSize);
                for (var item = chunk * chunkSize; item < end; item++) work(state, item);
                return state;
            },
            static _ => { });
}
