using PaperGraph.Rdf;
using PaperGraph.Rdf.Sparql;

namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>The queries of SPARQL suites.</summary>
internal static class QueryFiles
{
    /// <summary>Parses the query of an entry, relative IRIs resolved as the suite says.</summary>
    public static SparqlQuery Parse(ManifestEntry test) =>
        SparqlParser.Parse(File.ReadAllText(W3cFolder.PathOf(test.Action)), new SparqlParserOptions { BaseIri = new Iri(test.Base) });
}
