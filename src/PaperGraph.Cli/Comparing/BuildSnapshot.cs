using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using PaperGraph.Cli.Graphs;

namespace PaperGraph.Cli.Comparing;

/// <summary>What a build says, read from its <c>papers.jsonl</c>, by the names that two builds have in common.</summary>
internal sealed class BuildSnapshot
{
    private readonly Dictionary<string, int> _conceptIndex = new(StringComparer.Ordinal);
    private readonly List<ConceptState> _concepts = [];
    private readonly List<Mention> _mentions = [];

    private BuildSnapshot()
    {
    }

    /// <summary>The papers by id.</summary>
    public Dictionary<string, PaperState> Papers { get; } = new(StringComparer.Ordinal);

    /// <summary>The concepts that papers have, in no order that means anything.</summary>
    public IReadOnlyList<ConceptState> Concepts => _concepts;

    /// <summary>The edges, each with the confidence of its surest evidence.</summary>
    public Dictionary<Edge, double> Edges { get; } = [];

    /// <summary>Reads a build.</summary>
    /// <param name="path">Its folder, or its <c>papers.jsonl</c>.</param>
    /// <param name="cancellation">Stops between papers.</param>
    /// <exception cref="GraphFileException">There is no such file, or a line of it is not as a build writes it.</exception>
    public static BuildSnapshot Read(string path, CancellationToken cancellation)
    {
        var snapshot = new BuildSnapshot();
        PaperLines.Read(path, snapshot.Add, cancellation);
        return snapshot;
    }

    /// <summary>The concept with an id, or null.</summary>
    public ConceptState? Concept(string id) => _conceptIndex.TryGetValue(id, out var index) ? _concepts[index] : null;

    /// <summary>The mentions of a paper, by place.</summary>
    public ReadOnlySpan<Mention> MentionsOf(PaperState paper) => CollectionsMarshal.AsSpan(_mentions)[paper.FirstMention..paper.EndMention];

    private void Add(JsonElement root)
    {
        var id = PaperLines.Text(root, "id");
        var first = _mentions.Count;
        foreach (var entity in root.GetProperty("entities").EnumerateArray()) AddEntity(id, entity);
        foreach (var relation in root.GetProperty("relations").EnumerateArray())
        {
            var edge = new Edge(
                EdgeKind.Relation,
                Shared(PaperLines.Text(relation, "head")),
                PaperLines.Text(relation, "type"),
                Shared(PaperLines.Text(relation, "tail")));
            AddEdge(edge, relation.GetProperty("confidence").GetDouble());
        }

        foreach (var repository in root.GetProperty("repositories").EnumerateArray())
            AddEdge(new Edge(EdgeKind.PaperRepository, id, "repository", PaperLines.Text(repository, "url")), confidence: 1);
        CollectionsMarshal.AsSpan(_mentions)[first..].Sort(static (a, b) => (a.Place, a.Concept).CompareTo((b.Place, b.Concept)));
        var text = MemoryMarshal.AsBytes(PaperLines.Text(root, "abstract").AsSpan());
        var paper = new PaperState(PaperLines.Text(root, "title"), Convert.ToHexString(SHA256.HashData(text)), first, _mentions.Count);
        if (!Papers.TryAdd(id, paper)) throw new FormatException($"there is a paper '{id}' before it");
    }

    private void AddEntity(string paper, JsonElement entity)
    {
        var id = PaperLines.Text(entity, "id");
        if (!_conceptIndex.TryGetValue(id, out var concept))
        {
            _conceptIndex.Add(id, concept = _concepts.Count);
            _concepts.Add(new ConceptState(id, PaperLines.Text(entity, "label"), PaperLines.Text(entity, "type")));
        }

        _concepts[concept].Papers++;
        var edge = new Edge(EdgeKind.PaperConcept, paper, PaperLines.Text(entity, "role"), _concepts[concept].Id);
        AddEdge(edge, entity.GetProperty("confidence").GetDouble());
        foreach (var mention in entity.GetProperty("mentions").EnumerateArray())
        {
            var isInTitle = mention.GetProperty("field").ValueEquals("title"u8);
            _mentions.Add(Mention.At(isInTitle, mention.GetProperty("start").GetInt32(), mention.GetProperty("end").GetInt32(), concept));
        }
    }

    private void AddEdge(Edge edge, double confidence)
    {
        ref var surest = ref CollectionsMarshal.GetValueRefOrAddDefault(Edges, edge, out _);
        surest = Math.Max(surest, confidence);
    }

    // Ids recur by the thousand: one string each is enough.
    private string Shared(string id) => Concept(id)?.Id ?? id;
}
