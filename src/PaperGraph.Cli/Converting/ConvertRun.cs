using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using PaperGraph.Cli.Graphs;
using PaperGraph.Cli.Terminal;
using PaperGraph.Rdf;

namespace PaperGraph.Cli.Converting;

/// <summary>One document from syntax to syntax. It streams, unless it is to be pretty or goes to or comes from a dataset.</summary>
internal static class ConvertRun
{
    /// <summary>Reads and writes; a file appears under its name only when it is complete.</summary>
    public static ExitCode Run(ConvertRequest request, Stream input, TextWriter output, TextWriter error, bool strict, CancellationToken cancellation)
    {
        try
        {
            var faults = new FaultList(error);
            var source = new ConvertSource(request, input, faults, cancellation);
            var started = Stopwatch.GetTimestamp();
            var (count, moved) = GraphFiles.IsDataset(request.Output) ? ToDataset(source, request.Output) : ToDocument(source, request, output);
            faults.Finish();
            if (moved > 0) error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{moved:N0} statements of named graphs are in one graph now: the syntax has no others"));
            if (!request.Quiet)
            {
                var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
                error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} statements in {seconds:F1} s"));
            }

            return strict && faults.Count > 0 ? ExitCode.Rejected : ExitCode.Done;
        }
        catch (GraphFileException fault)
        {
            error.WriteLine($"papergraph: {fault.Message}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"papergraph: {request.Output}: {fault.Message}");
        }
        catch (OperationCanceledException)
        {
            error.WriteLine("papergraph: stopped; nothing was written");
        }

        return ExitCode.Failed;
    }

    private static (long Count, long Moved) ToDataset(ConvertSource source, string path)
    {
        using var dataset = source.Load(out _, withUnion: true);
        dataset.Save(path);
        return (dataset.QuadCount, 0);
    }

    private static (long Count, long Moved) ToDocument(ConvertSource source, ConvertRequest request, TextWriter output)
    {
        var syntax = request.To ?? GraphFiles.SyntaxOf(request.Output);
        if (syntax == RdfSyntax.RdfXml) throw new GraphFileException($"{request.Output}: RDF/XML is read, not written");
        if (request.Output != GraphFiles.Standard) return ToFile(source, request, syntax);
        using var stream = TextOutputStream.Over(output);
        return Write(source, request, syntax, stream);
    }

    private static (long Count, long Moved) ToFile(ConvertSource source, ConvertRequest request, RdfSyntax syntax)
    {
        var unfinished = $"{request.Output}.part";
        try
        {
            (long, long) counts;
            using (var file = File.Create(unfinished))
            using (var stream = request.Output.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionLevel.Optimal) : (Stream)file)
                counts = Write(source, request, syntax, stream);
            File.Move(unfinished, request.Output, overwrite: true);
            return counts;
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    private static (long Count, long Moved) Write(ConvertSource source, ConvertRequest request, RdfSyntax syntax, Stream stream)
    {
        var hasGraphs = syntax is not (RdfSyntax.NTriples or RdfSyntax.Turtle);
        if (!request.Pretty && !source.IsDataset)
        {
            using var writer = RdfWriter.Create(stream, syntax);
            var streaming = new CountingSink(writer, hasGraphs);
            source.Read(streaming);
            return (streaming.Count, streaming.MovedCount);
        }

        using var dataset = source.Load(out var prefixes);
        if (request.Pretty && syntax == RdfSyntax.Turtle)
        {
            var triples = new TripleList();
            var merged = new CountingSink(triples, hasGraphs);
            dataset.WriteTo(merged);
            TurtleWriter.WritePretty(triples.Triples, prefixes, stream);
            return (merged.Count, merged.MovedCount);
        }

        using var sortedWriter = RdfWriter.Create(stream, syntax, prefixes);
        var sorted = new CountingSink(sortedWriter, hasGraphs);
        dataset.WriteTo(sorted);
        return (sorted.Count, sorted.MovedCount);
    }
}
