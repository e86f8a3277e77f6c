using System.Collections.Immutable;
using System.Text.Json;
using PaperGraph.Analysis.Projection;
using PaperGraph.Cli.Graphs;
using PaperGraph.Model;

namespace PaperGraph.Cli.Overlapping;

/// <summary>The papers of a build and what concepts they have, read from its <c>papers.jsonl</c>: all that overlap needs.</summary>
internal sealed class BuiltPapers
{
    private readonly Dictionary<string, int> _papers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _concepts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);

    private BuiltPapers(Reader read)
    {
        Papers = [.. read.Papers];
        Ids = [.. read.Labels.Keys.Order(StringComparer.Ordinal)];
        Labels = [.. Ids.Select(id => read.Labels[id])];
        for (var i = 0; i < Papers.Length; i++) _papers.TryAdd(Papers[i].Id.Value, i);
        for (var i = 0; i < Ids.Length; i++)
        {
            _concepts.Add(Ids[i], i);
            _labels.TryAdd(Labels[i].ToUpperInvariant(), Ids[i]);
        }

        Incidence = Incidence.Of(
            Papers.Length,
            Ids.Length,
            [.. read.Rows.Select(row => new Occurrence(row.Paper, _concepts[row.Concept], Math.Max(1, row.Mentions)))]);
    }

    /// <summary>The papers, in the file's order; title, sources, year and categories only.</summary>
    public ImmutableArray<Paper> Papers { get; }

    /// <summary>The ids of the concepts, in ordinal order.</summary>
    public ImmutableArray<string> Ids { get; }

    /// <summary>The preferred labels of the concepts, in the order of <see cref="Ids"/>.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>Which paper has which concept.</summary>
    public Incidence Incidence { get; }

    /// <summary>Reads a build.</summary>
    /// <param name="path">Its folder, or the file itself.</param>
    /// <exception cref="GraphFileException">There is no such file, or a line of it is not as a build writes it.</exception>
    public static BuiltPapers Read(string path)
    {
        var reader = new Reader();
        PaperLines.Read(path, reader.Add);
        return new BuiltPapers(reader);
    }

    /// <summary>The index of a concept by its id, or by its label in any case.</summary>
    /// <exception cref="OverlapException">There is none.</exception>
    public int Concept(string name)
    {
        if (_concepts.TryGetValue(name, out var index)) return index;
        if (_labels.TryGetValue(name.ToUpperInvariant(), out var id)) return _concepts[id];
        throw new OverlapException($"there is no concept '{name}' in this build");
    }

    /// <summary>The index of a paper by its id.</summary>
    /// <exception cref="OverlapException">There is none.</exception>
    public int Paper(string id) =>
        _papers.TryGetValue(id, out var index) ? index : throw new OverlapException($"there is no paper '{id}' in this build");

    /// <summary>The ids of papers by their indices.</summary>
    public string[] IdsOf(IEnumerable<int> papers) => [.. papers.Select(paper => Papers[paper].Id.Value)];

    private sealed class Reader
    {
        public List<Paper> Papers { get; } = [];

        public Dictionary<string, string> Labels { get; } = new(StringComparer.Ordinal);

        public List<(int Paper, string Concept, int Mentions)> Rows { get; } = [];

        public void Add(JsonElement root)
        {
            foreach (var entity in root.GetProperty("entities").EnumerateArray())
            {
                var id = PaperLines.Text(entity, "id");
                Labels.TryAdd(id, PaperLines.Text(entity, "label"));
                Rows.Add((Papers.Count, id, entity.GetProperty("mentions").GetArrayLength()));
            }

            Papers.Add(new Paper
            {
                Id = new PaperId(PaperLines.Text(root, "id")),
                Title = PaperLines.Text(root, "title"),
                Year = root.TryGetProperty("year", out var year) ? year.GetInt32() : null,
                Categories = root.TryGetProperty("categories", out var names) ? [.. names.EnumerateArray().Select(static name => name.GetString()!)] : [],
                Sources = [.. root.GetProperty("sources").EnumerateArray().Select(static source =>
                    new SourceLocation(PaperLines.Text(source, "file"), source.GetProperty("line").GetInt32()))],
            });
        }
    }
}
