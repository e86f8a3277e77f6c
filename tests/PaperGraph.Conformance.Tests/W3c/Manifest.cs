using PaperGraph.Rdf;
using static PaperGraph.Conformance.Tests.W3c.ManifestGraph;

namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>The manifests of test suites, written in Turtle.</summary>
internal static class Manifest
{
    private static readonly string[] SparqlSuites =
        ["http://www.w3.org/2001/sw/DataAccess/tests/data-r2/", "http://www.w3.org/2009/sparql/docs/tests/data-sparql11/"];

    /// <summary>The entries of a manifest and of those it includes, in order.</summary>
    /// <param name="manifest">Its path in the folder of suites, with slashes.</param>
    public static IEnumerable<ManifestEntry> Entries(string manifest)
    {
        var iri = W3cFolder.Published + manifest;
        if (!File.Exists(W3cFolder.PathOf(iri))) yield break;
        var graph = new ManifestGraph(W3cFolder.PathOf(iri), iri);
        var self = (Term)new Iri(iri);
        foreach (var included in graph.Items(self, Mf + "include"))
        {
            foreach (var entry in Entries(included.Text[W3cFolder.Published.Length..])) yield return entry;
        }

        var assumed = graph.Text(self, Mf + "assumedTestBase");
        foreach (var entry in graph.Items(self, Mf + "entries")) yield return Entry(graph, entry, assumed);
    }

    /// <summary>
    /// One row (manifest, entry's name) for each entry of the given types, or one row of empty strings when there are no suites, whose test
    /// then says so and is skipped.
    /// </summary>
    /// <param name="manifests">Their paths in the folder of suites, with slashes.</param>
    /// <param name="isWanted">Which entries become rows; all of them when null.</param>
    public static TheoryData<string, string> Rows(IEnumerable<string> manifests, Func<ManifestEntry, bool>? isWanted = null)
    {
        var rows = new TheoryData<string, string>();
        if (W3cFolder.Find() is null)
        {
            rows.Add("", "");
            return rows;
        }

        foreach (var manifest in manifests)
        {
            foreach (var entry in Entries(manifest).Where(entry => isWanted?.Invoke(entry) ?? true))
                rows.Add(manifest, Label(manifest, entry));
        }

        return rows;
    }

    /// <summary>An entry's IRI, without what it has in common with the manifest's, or with all of the SPARQL suites.</summary>
    public static string Label(string manifest, ManifestEntry entry)
    {
        string[] common = [W3cFolder.Published + manifest + "#", .. SparqlSuites];
        var start = Array.Find(common, start => entry.Iri.StartsWith(start, StringComparison.Ordinal)) ?? "";
        return entry.Iri[start.Length..];
    }

    private static ManifestEntry Entry(ManifestGraph graph, Term entry, string? assumedBase)
    {
        var action = graph.Objects(entry, Mf + "action").SingleOrDefault();
        var file = graph.Text(action, Qt + "query") ?? action.Text;
        return new ManifestEntry
        {
            Iri = entry.Text,
            Name = graph.Text(entry, Mf + "name") ?? entry.Text,
            Type = Fragment(graph.Text(entry, RdfNames.Type.Value)) ?? "",
            Approval = Fragment(graph.Text(entry, Rdft + "approval") ?? graph.Text(entry, Dawgt + "approval")),
            Action = file,
            Data = [.. graph.Objects(action, Qt + "data").Select(term => term.Text)],
            GraphData = [.. graph.Objects(action, Qt + "graphData").Select(term => Graph(graph, term))],
            Result = graph.Text(entry, Mf + "result"),
            Base = assumedBase is null ? file : assumedBase + file[(file.LastIndexOf('/') + 1)..],
            Requires =
            [
                .. graph.Objects(entry, Mf + "requires").Concat(graph.Objects(entry, Mf + "feature")).Select(term => Fragment(term.Text)!),
            ],
            IsLax = Fragment(graph.Text(entry, Mf + "resultCardinality")) == "LaxCardinality",
        };
    }

    /// <summary>A named graph is its file, or a node with the file and the name apart.</summary>
    private static (string Name, string File) Graph(ManifestGraph graph, Term term) => term.Kind == TermKind.Iri
        ? (term.Text, term.Text)
        : (graph.Text(term, Rdfs + "label") ?? graph.Text(term, Qt + "graph")!, graph.Text(term, Qt + "graph")!);

    private static string? Fragment(string? iri) => iri?[(iri.LastIndexOf('#') + 1)..];
}
