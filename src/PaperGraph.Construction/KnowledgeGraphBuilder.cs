using System.Collections.Immutable;
using PaperGraph.Construction.Assembly;
using PaperGraph.Construction.Linking;
using PaperGraph.Model;

namespace PaperGraph.Construction;

/// <summary>
/// Collects what extraction found in each paper and makes the frozen <see cref="KnowledgeGraph"/> of it. The graph is a function of the
/// set of annotations and the options: the order of <see cref="Add"/> does not matter. Not safe for several threads at once.
/// </summary>
/// <param name="options">What the user decides.</param>
public sealed class KnowledgeGraphBuilder(ConstructionOptions options)
{
    private readonly List<Annotations> _annotations = [];
    private readonly HashSet<PaperId> _ids = [];

    /// <summary>Adds a paper with everything that was found in it.</summary>
    /// <exception cref="ArgumentException">
    /// The paper was added before, or a relation has an end that is no mention: a fault of the caller, not of the paper's text.
    /// </exception>
    public void Add(Annotations annotations)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        foreach (var relation in annotations.Relations)
        {
            if (MentionIndex.Of(annotations.Mentions, relation.Head) < 0 || MentionIndex.Of(annotations.Mentions, relation.Tail) < 0)
                throw new ArgumentException($"Paper {annotations.Paper.Id} has a relation without a mention at its end.", nameof(annotations));
        }

        if (!_ids.Add(annotations.Paper.Id))
            throw new ArgumentException($"Paper {annotations.Paper.Id} was added before.", nameof(annotations));
        _annotations.Add(annotations);
    }

    /// <summary>Makes the graph of all papers added so far. More papers may be added afterwards for another graph.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled.</exception>
    public KnowledgeGraph Build(CancellationToken ct = default)
    {
        var papers = new List<Annotations>(_annotations);
        papers.Sort((x, y) => x.Paper.Id.CompareTo(y.Paper.Id));
        var corpus = ConceptLinker.Link(papers, options.Thesaurus, ct);
        ct.ThrowIfCancellationRequested();
        var concepts = ConceptColumn.Build(corpus);
        var mentions = MentionColumns.Build(papers, corpus, concepts);
        ct.ThrowIfCancellationRequested();
        var relations = RelationColumns.Build(papers, corpus, concepts);
        var links = LinkColumns.Build(papers);
        ct.ThrowIfCancellationRequested();
        return new KnowledgeGraph
        {
            Papers = [.. papers.Select(annotations => annotations.Paper)],
            Concepts = concepts.Concepts,
            Repositories = links.Repositories,
            Mentions = mentions.Mentions,
            PaperConcepts = mentions.Edges,
            Abbreviations = Abbreviations(papers),
            Links = links.Links,
            Relations = relations.Relations,
            RelationEvidence = relations.Evidence,
            Merges = MergeAccount.Build(papers, corpus, concepts),
            ConceptSupport = mentions.ConceptSupport,
        };
    }

    private static ImmutableArray<PaperAbbreviation> Abbreviations(List<Annotations> papers)
    {
        var result = ImmutableArray.CreateBuilder<PaperAbbreviation>();
        for (var paper = 0; paper < papers.Count; paper++)
        {
            foreach (var abbreviation in papers[paper].Abbreviations) result.Add(new PaperAbbreviation(paper, abbreviation));
        }

        return result.DrainToImmutable();
    }
}
