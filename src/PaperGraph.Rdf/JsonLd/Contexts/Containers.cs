namespace PaperGraph.Rdf.JsonLd;

/// <summary>What a term's <c>@container</c> says of the values under it.</summary>
[Flags]
internal enum Containers
{
    None = 0,
    List = 1,
    Set = 2,
    Language = 4,
    Index = 8,
    Id = 16,
    Type = 32,
    Graph = 64,
}
