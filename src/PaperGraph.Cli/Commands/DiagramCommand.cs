using System.CommandLine;
using System.Text;
using PaperGraph.Cli.Converting;
using PaperGraph.Cli.Graphs;
using PaperGraph.Export.Diagrams;
using PaperGraph.Rdf;

namespace PaperGraph.Cli.Commands;

/// <summary><c>papergraph diagram ONTOLOGY -o FILE.svg</c>.</summary>
internal static class DiagramCommand
{
    private const string Description = """
        Draw an ontology as SVG: its classes, the properties between them, and the classes of others that they are under.

        The ontology must name its namespace (vann:preferredNamespaceUri).

        Example:
          papergraph diagram ontology/papergraph.ttl -o ontology/papergraph.svg
        """;

    /// <summary>The command; without <c>-o</c> the drawing goes to <paramref name="output"/>; messages go to <paramref name="error"/>.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var ontology = new Argument<string>("ONTOLOGY") { Description = "An ontology in any syntax of RDF that can be read." };
        var to = new Option<string?>("--output", "-o") { Description = "The drawing; standard output without it.", HelpName = "FILE" };
        var command = new Command("diagram", Description) { ontology, to };
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(ontology), parsed.GetValue(to), output, error));
        return command;
    }

    private static ExitCode Run(string ontology, string? to, TextWriter output, TextWriter error)
    {
        try
        {
            var (faults, triples, builder) = (new FaultList(error), new TripleList(), new DatasetBuilder());
            var collector = new PrefixCollector(builder);
            GraphFiles.Read(ontology, null, collector, faults, new RdfReadOptions());
            faults.Finish();
            using (var dataset = builder.Build()) dataset.WriteTo(triples);
            using var drawing = new StringWriter();
            OntologyDiagram.Write(triples.Triples, collector.Prefixes ?? new PrefixMap(), drawing);
            if (to is null) output.Write(drawing.ToString());
            else File.WriteAllText(to, drawing.ToString(), new UTF8Encoding(false));
            return faults.Count > 0 ? ExitCode.Failed : ExitCode.Done;
        }
        catch (GraphFileException fault)
        {
            error.WriteLine($"papergraph: {fault.Message}");
        }
        catch (FormatException fault)
        {
            error.WriteLine($"papergraph: {ontology}: {fault.Message}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"papergraph: {to}: {fault.Message}");
        }

        return ExitCode.Failed;
    }
}
