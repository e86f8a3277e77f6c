using PaperGraph.Export.Rdf;
using PaperGraph.Model;

namespace PaperGraph.Export.Rows;

// Node ids such as "paper/arxiv:2503.11731", "concept/neural-field", "repository/github.com/owner/name": an IRI of the RDF files without
// its base. Unique across kinds, without blanks.
internal static class NodeIds
{
    public static string Of(Paper paper) => "paper/" + PathSegment.Encode(paper.Id.Value);

    public static string Of(Concept concept) => "concept/" + PathSegment.Encode(concept.Id);

    // In lower case, as repositories are the same whatever their case.
    public static string Of(Repository repository)
    {
        var url = repository.Url.ToLowerInvariant();
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        return "repository/" + PathSegment.EncodePath(scheme < 0 ? url : url[(scheme + 3)..]);
    }

    // In the order of Analysis' NodeOrder.
    public static string[] OfAll(KnowledgeGraph graph) =>
        [.. graph.Papers.Select(Of), .. graph.Concepts.Select(Of), .. graph.Repositories.Select(Of)];
}
