using PaperGraph.Cli.Graphs;
using PaperGraph.Cli.Terminal;
using PaperGraph.Export.Rdf;
using PaperGraph.Rdf;
using PaperGraph.Rdf.Shacl;
using PaperGraph.Rdf.Sparql;

namespace PaperGraph.Cli.Validating;

/// <summary>One validation from files to report.</summary>
internal static class ValidationRun
{
    /// <summary>Reads shapes and data, validates, finds the lines, writes.</summary>
    public static ExitCode Run(ValidateRequest request, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        try
        {
            var (shapes, prefixes) = ReadShapes(request, error, cancellation);
            var terms = new TermText(new PrefixMap(prefixes));
            foreach (var warning in shapes.Warnings) error.WriteLine($"warning: {terms.Of(warning.Node)}: {warning.Reason}");
            using var input = ValidationInput.Open(request.Data, error, cancellation);
            var known = new PrefixMap(prefixes.Concat(input.Prefixes).DistinctBy(entry => entry.Prefix, StringComparer.Ordinal));
            var options = new ShaclOptions { ResultLimit = request.Limit, Threads = request.Threads, Prefixes = known };
            var report = ShaclValidator.Validate(input.Data, shapes, options, cancellation);
            Write(request, report, shapes, known, input, output, cancellation);
            if (input.Faults > 0) error.WriteLine("papergraph: what was left out was not validated");
            return report.Conforms && input.Faults == 0 ? ExitCode.Done : ExitCode.Failed;
        }
        catch (ShapesException fault)
        {
            error.WriteLine("papergraph: the shapes are ill-formed");
            foreach (var one in fault.Faults) error.WriteLine($"  {one}");
        }
        catch (Exception fault) when (fault is GraphFileException or QueryLimitException)
        {
            error.WriteLine($"papergraph: {fault.Message}");
        }
        catch (IOException fault)
        {
            error.WriteLine($"papergraph: the report cannot be written: {fault.Message}");
        }
        catch (OperationCanceledException)
        {
            error.WriteLine("papergraph: stopped");
        }

        return ExitCode.Failed;
    }

    private static (ShapesGraph Shapes, List<(string Prefix, Iri Namespace)> Prefixes) ReadShapes(
        ValidateRequest request, TextWriter error, CancellationToken cancellation)
    {
        if (request.Shapes.IsEmpty)
        {
            var builder = new DatasetBuilder();
            var notes = new PrefixNotes(builder);
            ShippedShapes.Read(notes);
            using var shipped = builder.Build();
            return (ShapesGraph.Read(shipped), [.. notes.Found]);
        }

        using var input = ValidationInput.Open(request.Shapes, error, cancellation);
        // Shapes with a part left out would let through what they are there to find.
        return input.Faults == 0
            ? (ShapesGraph.Read(input.Data), [.. input.Prefixes])
            : throw new GraphFileException("the shapes cannot be read whole");
    }

    private static void Write(
        ValidateRequest request,
        ValidationReport report,
        ShapesGraph shapes,
        PrefixMap prefixes,
        ValidationInput input,
        TextWriter output,
        CancellationToken cancellation)
    {
        if (request.Format == ValidateFormat.Ttl)
        {
            using var stream = TextOutputStream.Over(output);
            var triples = new TripleList();
            report.WriteTo(triples);
            var declared = prefixes.Prefixes.Where(entry => entry.Prefix != "sh").Append(("sh", new Iri("http://www.w3.org/ns/shacl#")));
            TurtleWriter.WritePretty(triples.Triples, new PrefixMap(declared), stream);
            return;
        }

        var places = SourceLines.Find(report.Results, input.Documents, cancellation);
        if (request.Format == ValidateFormat.Text)
        {
            new ReportText(report, places, shapes, prefixes).Write(output);
            return;
        }

        ReportJson.Write(report, places, shapes, output);
    }

    private sealed class TripleList : IQuadSink
    {
        public List<Triple> Triples { get; } = [];

        public void OnQuad(in QuadView quad) => Triples.Add(quad.ToQuad().Triple);
    }
}
