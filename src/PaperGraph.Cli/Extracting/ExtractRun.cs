using System.Buffers;
using PaperGraph.Corpus;
using PaperGraph.Model;

namespace PaperGraph.Cli.Extracting;

/// <summary>
/// The filter: papers in, a line each out, in their order. While one batch is extracted on all threads the next is read, so memory does
/// not grow with the stream.
/// </summary>
internal sealed class ExtractRun(PaperLineWriter writer, int threads, Action<Diagnostic> report)
{
    private const int BatchSize = 512;
    private const int LineSize = 1 << 14;

    /// <summary>How many papers were written.</summary>
    public int Papers { get; private set; }

    /// <summary>How many lines were rejected.</summary>
    public int Rejected { get; private set; }

    public void Run(PaperLineReader input, Stream output, CancellationToken cancellation)
    {
        var batch = ReadBatch(input);
        while (batch.Count > 0)
        {
            var papers = batch;
            var extraction = Task.Run(() => Extract(papers, cancellation), cancellation);
            batch = ReadBatch(input);
            foreach (var line in extraction.GetAwaiter().GetResult()) output.Write(line);
            output.Flush();
            Papers += papers.Count;
        }
    }

    private List<Paper> ReadBatch(PaperLineReader input)
    {
        var papers = new List<Paper>(BatchSize);
        while (papers.Count < BatchSize && input.TryRead(out var line))
        {
            foreach (var diagnostic in line.Diagnostics) report(diagnostic);
            if (line.Paper is { } paper) papers.Add(paper);
            else Rejected++;
        }

        return papers;
    }

    private byte[][] Extract(List<Paper> papers, CancellationToken cancellation)
    {
        var lines = new byte[papers.Count][];
        Parallel.For(
            0,
            lines.Length,
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation },
            static () => new ArrayBufferWriter<byte>(LineSize),
            (i, _, line) =>
            {
                line.ResetWrittenCount();
                writer.Write(papers[i], line);
                lines[i] = line.WrittenSpan.ToArray();
                return line;
            },
            static _ => { });
        return lines;
    }
}
