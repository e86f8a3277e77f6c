namespace PaperGraph.Export.Networks;

// What the item of a NetworkEdge is.
internal enum EdgeKind : byte
{
    // Index into KnowledgeGraph.PaperConcepts.
    PaperConcept,

    // First of a run in Network.RepositoryLinks.
    RepositoryLink,

    // Index into KnowledgeGraph.Relations.
    Relation,

    // Number of papers that have both concepts.
    CommonPapers,

    // Number of concepts that are in both papers.
    CommonConcepts,
}
