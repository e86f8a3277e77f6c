using System.Diagnostics;
using System.Text;
using PaperGraph.Export.Rdf;

namespace PaperGraph.Export.Tests.Rdf;

public sealed class RdfExportTests
{
    private static readonly ResourceIris Iris = new("https://kg.example/");

    [Fact]
    public void Equal_graphs_give_equal_bytes()
    {
        Assert.Equal(Turtle(), Turtle());
        Assert.Equal(NQuads(), NQuads());
    }

    [SkippableFact]
    public void Rdflib_and_rapper_read_both_files_and_find_the_same_assertions_and_every_offset_right()
    {
        var folder = Directory.CreateTempSubdirectory("papergraph");
        try
        {
            var (turtle, quads) = (Path.Combine(folder.FullName, "graph.ttl"), Path.Combine(folder.FullName, "graph.nq"));
            File.WriteAllText(turtle, Turtle());
            File.WriteAllText(quads, NQuads());
            var script = Path.Combine(RepositoryRoot.Find(), "tests", "external", "check_rdf.py");

            // Debian's python3-rdflib serves Debian's own Python, which need not be the first in the path.
            var (code, output) = Run("python3", script, turtle, quads);
            if (LacksRdflib(output)) (code, output) = Run("/usr/bin/python3", script, turtle, quads);
            Skip.If(LacksRdflib(output), "rdflib is not installed");
            Assert.True(code == 0, output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool LacksRdflib(string output) => output.Contains("rdflib is missing", StringComparison.Ordinal);

    private static string Turtle() => Written(stream => RdfExport.WriteTurtle(MadeUpGraph.Build(), Iris, stream));

    private static string NQuads() => Written(stream => RdfExport.WriteNQuads(MadeUpGraph.Build(), Iris, stream));

    private static string Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static (int Code, string Output) Run(string program, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd() + errors.Result;
            process.WaitForExit();
            return (process.ExitCode, output);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (1, $"{program} is not installed: rdflib is missing");
        }
    }
}
