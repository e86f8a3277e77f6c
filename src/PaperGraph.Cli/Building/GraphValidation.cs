using PaperGraph.Analysis.Overlap;
using PaperGraph.Export;
using PaperGraph.Export.Rdf;
using PaperGraph.Model;
using PaperGraph.Rdf.Shacl;

namespace PaperGraph.Cli.Building;

/// <summary>Holds a graph to our own shapes before it is written.</summary>
internal static class GraphValidation
{
    /// <summary>Checks the graph, of a large one a part.</summary>
    /// <exception cref="BuildException">It does not conform.</exception>
    public static void Require(
        KnowledgeGraph graph, ConceptOverlap overlap, BuildDescription build, BuildRequest request, CancellationToken cancellation)
    {
        var iris = new ResourceIris(request.BaseIri);
        var report = GraphCheck.Run(graph, overlap.Pairs, build, iris, new GraphCheckOptions { Threads = request.Threads }, cancellation);
        if (report.Conforms) return;
        var terms = new TermText(Ontology.Prefixes(iris));
        var first = report.Results[0];
        var path = first.ResultPath is { } found ? $" at {terms.Of(found)}" : "";
        var value = first.Value is { } wrong && wrong != first.FocusNode ? $" with {terms.Of(wrong)}" : "";
        throw new BuildException(
            "the graph breaks our own shapes, which is a fault of this program and not of your input; nothing was written. "
            + $"{terms.Of(first.FocusNode)}{path}{value}: {first.Messages[0].LexicalForm} (the first of {report.ResultCount}) "
            + "--no-validate builds it all the same.");
    }
}
