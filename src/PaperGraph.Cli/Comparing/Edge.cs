namespace PaperGraph.Cli.Comparing;

/// <summary>An edge; two are the same when all of it is.</summary>
/// <param name="Kind">What it connects.</param>
/// <param name="Source">Id of the paper or concept it comes from.</param>
/// <param name="Name">Role, type of the relation, or <c>repository</c>.</param>
/// <param name="Target">Id of the concept, or address of the repository, it goes to.</param>
internal readonly record struct Edge(EdgeKind Kind, string Source, string Name, string Target);
