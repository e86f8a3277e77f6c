using PaperGraph.Cli.Graphs;
using PaperGraph.Cli.Terminal;

namespace PaperGraph.Cli.Comparing;

/// <summary>One comparison of two builds, from their files to a text, JSON or a patch.</summary>
internal static class DiffRun
{
    /// <summary>Reads, compares and writes. That builds differ is an answer, not a failure.</summary>
    public static ExitCode Run(DiffRequest request, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        try
        {
            if (request.Format == DiffFormat.Patch)
            {
                WritePatch(request, output, error, cancellation);
                return ExitCode.Done;
            }

            var old = BuildSnapshot.Read(request.Old, cancellation);
            var difference = BuildDifference.Between(old, BuildSnapshot.Read(request.New, cancellation));
            if (request.Format == DiffFormat.Json) DifferenceJson.Write(difference, output);
            else DifferenceText.Write(difference, request.Top, output);
            return ExitCode.Done;
        }
        catch (GraphFileException fault)
        {
            error.WriteLine($"papergraph: {fault.Message}");
        }
        catch (IOException fault)
        {
            error.WriteLine($"papergraph: the answer cannot be written: {fault.Message}");
        }
        catch (OperationCanceledException)
        {
            error.WriteLine("papergraph: stopped");
        }

        return ExitCode.Failed;
    }

    private static void WritePatch(DiffRequest request, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        using var graphs = GraphPair.Load(request.Old, request.New, error, cancellation);
        using var stream = TextOutputStream.Over(output);
        graphs.WritePatch(stream);
    }
}
