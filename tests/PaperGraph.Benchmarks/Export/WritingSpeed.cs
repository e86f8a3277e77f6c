using System.Diagnostics;
using PaperGraph.Analysis.Layout;
using PaperGraph.Analysis.Overlap;
using PaperGraph.Analysis.Projection;
using PaperGraph.Export;
using PaperGraph.Export.Networks;

namespace PaperGraph.Benchmarks.Export;

/// <summary>Times every writer of networks and tables by the clock, on one thread, into a stream that counts and forgets.</summary>
internal static class WritingSpeed
{
    private const int Runs = 5;

    /// <summary>Prints a line for each file of a graph of so many edges: median and range of five runs, processor time, size, garbage.</summary>
    public static void Print(int edges, TextWriter output)
    {
        var graph = MadeUpGraph.Of(edges);
        var options = new ForceAtlas2Options();
        var clock = Stopwatch.StartNew();
        var context = new ExportContext
        {
            Graph = graph,
            Overlap = ConceptOverlap.Of(Incidence.Of(graph), new ConceptOverlapOptions()),
            Network = DrawnNetwork.Of(Network.Of(graph, new NetworkOptions()), options),
            Concepts = DrawnNetwork.Of(Network.Of(graph, new NetworkOptions { Projection = NetworkProjection.Concepts }), options),
            Rejections = [],
            Build = new BuildDescription { Version = "benchmark" },
        };
        output.WriteLine(FormattableString.Invariant(
            $"graph: {context.Network.Network.NodeCount} nodes, {context.Network.Network.EdgeCount} edges; concepts: {context.Concepts.Network.NodeCount} nodes, {context.Concepts.Network.EdgeCount} edges; analysed and laid out in {clock.Elapsed.TotalSeconds:F1} s"));
        IGraphWriter[] writers = [.. GraphWriters.All, .. GraphWriters.OptionalFormats.SelectMany(static format => GraphWriters.Optional(format))];
        foreach (var writer in writers.OrderBy(static writer => writer.FileName, StringComparer.Ordinal)) Time(writer, context, output);
    }

    private static void Time(IGraphWriter writer, ExportContext context, TextWriter output)
    {
        var (times, processor) = (new double[Runs], new double[Runs]);
        using var counter = new CountingStream();
        writer.Write(context, counter);
        var garbage = GC.GetAllocatedBytesForCurrentThread();
        for (var run = 0; run < Runs; run++)
        {
            var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            writer.Write(context, Stream.Null);
            times[run] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            processor[run] = (Environment.CpuUsage.TotalTime - used).TotalMilliseconds;
        }

        garbage = (GC.GetAllocatedBytesForCurrentThread() - garbage) / Runs;
        Array.Sort(times);
        Array.Sort(processor);
        output.WriteLine(FormattableString.Invariant(
            $"{writer.FileName,-26} {times[Runs / 2],7:F0} ms ({times[0]:F0}–{times[^1]:F0}), processor {processor[Runs / 2],5:F0} ms {counter.Count / 1e6,7:F1} MB written {garbage / 1e6,7:F1} MB allocated"));
    }

    private sealed class CountingStream : Stream
    {
        public long Count { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => Count;

        public override long Position
        {
            get => Count;
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => Count += count;

        public override void Write(ReadOnlySpan<byte> buffer) => Count += buffer.Length;
    }
}
