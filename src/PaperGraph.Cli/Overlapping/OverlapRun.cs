using PaperGraph.Cli.Graphs;

namespace PaperGraph.Cli.Overlapping;

/// <summary>One comparison from the files of a build to a table.</summary>
internal static class OverlapRun
{
    /// <summary>Reads, compares and writes.</summary>
    public static ExitCode Run(OverlapRequest request, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        try
        {
            var built = BuiltPapers.Read(request.Data);
            var table = request.Subject switch
            {
                OverlapSubject.Concepts => ConceptTable.Make(built, request, cancellation),
                OverlapSubject.Papers => PaperTable.Make(built, request, cancellation),
                _ => GroupTable.Make(built, request),
            };
            OverlapTableWriter.Write(table, request.Format, output);
            foreach (var note in table.Notes) error.WriteLine(note);
            return ExitCode.Done;
        }
        catch (Exception fault) when (fault is OverlapException or GraphFileException)
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
}
