namespace PaperGraph.Model;

/// <summary>The edge from a paper to a repository, or to a page when <paramref name="Repository"/> is −1.</summary>
/// <param name="Paper">Index into <see cref="KnowledgeGraph.Papers"/>.</param>
/// <param name="Repository">Index into <see cref="KnowledgeGraph.Repositories"/>, or −1 for an ordinary page.</param>
/// <param name="Link">The link as extraction found it.</param>
public readonly record struct PaperLink(int Paper, int Repository, Link Link);
