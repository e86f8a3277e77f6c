using System.Collections.Immutable;
using PaperGraph.Analysis.Layout;
using PaperGraph.Analysis.Overlap;
using PaperGraph.Analysis.Projection;
using PaperGraph.Export.Networks;
using PaperGraph.Model;

namespace PaperGraph.Export.Tests;

/// <summary>A graph small enough to know by heart, with everything in it that has ever broken a file format.</summary>
internal static class SampleGraph
{
    public static readonly ExtractorId Extractor = new("sample", "1");

    public const string NastyTitle = "Wave \"fields\" & <b>friends</b>: ]]> \u0001\uFFFE\uD800 \u202Eשלום\u202C 🧪";

    public const string NastyAbstract =
        "We present wave fields (WF), a model for shape recovery. \\emph{WF} beats grid fields, with $x < y \\land y > 0$ & 50% less memory. "
        + "On ShapeBox, wave fields reach 3 dB more PSNR 🧪 than grid fields. Code: github.com/Owner/wave-fields and https://example.org/wf?a=1&b=2.";

    public const string PlainAbstract =
        "Grid fields store features on a lattice. We study grid fields for shape recovery. Code is at https://github.com/owner/Wave-Fields.git too.";

    private static readonly Repository Repository = new("https://github.com/Owner/wave-fields", "github.com", "Owner", "wave-fields");

    private static readonly Paper[] Papers =
    [
        new Paper
        {
            Id = new PaperId("arxiv:2503.00001"),
            Title = NastyTitle,
            Abstract = NastyAbstract,
            Year = 2025,
            ArxivId = "2503.00001",
            Authors = ["Ann Ö. Example", "B\tC"],
            Categories = ["cs.LG"],
            Keywords = ["fields"],
            Sources = [new SourceLocation("in/a.jsonl", 3), new SourceLocation("in/b.csv", 12)],
        },
        new Paper
        {
            Id = new PaperId("doi:10.1000/a%b"),
            Title = "Grid fields, revisited",
            Abstract = PlainAbstract,
            Doi = "10.1000/a%b",
            Url = "https://example.org/grid",
            Sources = [new SourceLocation("in/b.csv", 13)],
        },
        new Paper { Id = new PaperId("no-abstract"), Title = "A paper\nthat says nothing", Sources = [new SourceLocation("in/c.txt", 1)] },
    ];

    private static readonly Concept[] Concepts =
    [
        new Concept("formula", "=1+1|\"formula\"\u0007", [], ConceptType.Concept),
        new Concept("grid-field", "grid field", ["Grid Fields", "grid fields", "grid|field"], ConceptType.Method),
        new Concept("psnr", "PSNR", [], ConceptType.Metric),
        new Concept("shape-recovery", "shape recovery", [], ConceptType.Task),
        new Concept("shapebox", "ShapeBox", [], ConceptType.Dataset),
        new Concept("wave-field", "wave field", ["WF", "wave fields"], ConceptType.Method),
    ];

    // Paper, concept, text, field.
    private static readonly (int Paper, int Concept, string Text, TextField Field)[] Named =
    [
        (0, 0, "friends", TextField.Title),
        (0, 1, "grid fields", TextField.Abstract),
        (0, 2, "PSNR", TextField.Abstract),
        (0, 3, "shape recovery", TextField.Abstract),
        (0, 4, "ShapeBox", TextField.Abstract),
        (0, 5, "wave fields", TextField.Abstract),
        (0, 5, "WF", TextField.Abstract),
        (1, 1, "Grid fields", TextField.Title),
        (1, 1, "grid fields", TextField.Abstract),
        (1, 3, "shape recovery", TextField.Abstract),
    ];

    public static ExportContext Context(KnowledgeGraph? graph = null, NetworkOptions? options = null) => new()
    {
        Graph = graph ?? Graph(),
        Overlap = ConceptOverlap.Of(Incidence.Of(graph ?? Graph()), new ConceptOverlapOptions()),
        Network = Drawn(graph ?? Graph(), options ?? new NetworkOptions()),
        Concepts = Drawn(graph ?? Graph(), new NetworkOptions { Projection = NetworkProjection.Concepts }),
        Rejections =
        [
            new Diagnostic(DiagnosticCode.RepairedText, new SourceLocation("in/a.jsonl", 3), "two control characters taken out"),
            new Diagnostic(DiagnosticCode.MissingTitle, new SourceLocation("in/z.jsonl", 9), "no \"title\""),
            new Diagnostic(DiagnosticCode.MalformedJson, new SourceLocation("in/a.jsonl", 30), "expected '}' \uD800"),
            new Diagnostic(DiagnosticCode.MalformedJson, new SourceLocation("in/a.jsonl", 4), "expected '}'"),
        ],
        Build = new BuildDescription
        {
            Version = "0.1.0",
            Models = [new NamedValue("chunker", "3")],
            Options = [new NamedValue("min-support", "1"), new NamedValue("base", "default")],
            Inputs = [new InputFile("in/b.csv", "csv", 2, 0), new InputFile("in/a.jsonl", "jsonl", 1, 2)],
            CorpusCounts = [new NamedCount("records", 4), new NamedCount("duplicates", 1)],
        },
    };

    public static DrawnNetwork Drawn(KnowledgeGraph graph, NetworkOptions options) =>
        DrawnNetwork.Of(Network.Of(graph, options), new ForceAtlas2Options());

    public static KnowledgeGraph Empty() => Of();

    public static KnowledgeGraph OfOne(Paper paper) => Of(paper);

    private static KnowledgeGraph Of(params Paper[] papers) => new()
    {
        Papers = [.. papers],
        Concepts = [],
        Repositories = [],
        Mentions = [],
        PaperConcepts = [],
        Abbreviations = [],
        Links = [],
        Relations = [],
        RelationEvidence = [],
        Merges = [],
        ConceptSupport = [],
    };

    public static KnowledgeGraph Graph()
    {
        var mentions = Named.SelectMany(Occurrences).OrderBy(m => m.Paper).ThenBy(m => m.Concept).ThenBy(m => m.Mention.Location).ToImmutableArray();
        var edges = mentions.Select((mention, row) => (mention, row)).GroupBy(m => (m.mention.Paper, m.mention.Concept)).Select(group => new PaperConcept(
            group.Key.Paper,
            group.Key.Concept,
            group.Max(m => m.mention.Mention.Role),
            0.93f,
            group.Min(m => m.row),
            group.Count())).ToImmutableArray();
        return new KnowledgeGraph
        {
            Papers = [.. Papers],
            Concepts = [.. Concepts],
            Repositories = [Repository],
            Mentions = mentions,
            PaperConcepts = edges,
            Abbreviations =
            [
                new PaperAbbreviation(0, new Abbreviation(Find(0, "WF"), Find(0, "wave fields"), 1, Extractor)),
                new PaperAbbreviation(0, new Abbreviation(Find(0, "WF", from: 40), Find(0, "wave fields"), 1, Extractor)),
            ],
            Links =
            [
                new PaperLink(0, 0, new Link(Find(0, "github.com/Owner/wave-fields"), "https://github.com/Owner/wave-fields", Repository, Extractor)),
                new PaperLink(0, -1, new Link(Find(0, "https://example.org/wf?a=1&b=2"), "https://example.org/wf?a=1&b=2", null, Extractor)),
                new PaperLink(
                    1, 0, new Link(Find(1, "https://github.com/owner/Wave-Fields.git"), "https://github.com/owner/Wave-Fields.git", Repository, Extractor)),
            ],
            Relations =
            [
                new ConceptRelation(1, RelationType.UsedFor, 3, 1, 0.6, 0, 1),
                new ConceptRelation(5, RelationType.UsedFor, 3, 1, 0.8, 1, 1),
                new ConceptRelation(5, RelationType.ComparedWith, 1, 2, 0.00001, 2, 1),
                new ConceptRelation(5, RelationType.Improves, 1, 1, 0.7, 3, 2),
            ],
            RelationEvidence =
            [
                Says(1, Find(1, "grid fields"), RelationType.UsedFor, Find(1, "shape recovery"), "We study grid fields for shape recovery.", 0.6f),
                Says(0, Find(0, "WF"), RelationType.UsedFor, Find(0, "shape recovery"), "a model for shape recovery", 0.8f),
                Says(0, Find(0, "wave fields", 100), RelationType.ComparedWith, Find(0, "grid fields", 160), "than grid fields", 0.00001f),
                Says(0, Find(0, "WF", 40), RelationType.Improves, Find(0, "grid fields"), "beats grid fields", 0.5f),
                Says(0, Find(0, "wave fields", 100), RelationType.Improves, Find(0, "grid fields", 160), "3 dB more PSNR", 0.7f),
            ],
            Merges =
            [
                new Merge("Grid\tFields\\x", "grid-field", MergeReason.Plural, 1, "line\nbreak"),
                new Merge("WF", "wave-field", MergeReason.Abbreviation, 1, "arxiv:2503.00001: wave fields"),
            ],
            ConceptSupport = [.. Enumerable.Range(0, Concepts.Length).Select(concept => edges.Count(edge => edge.Concept == concept))],
        };
    }

    private static IEnumerable<ConceptMention> Occurrences((int Paper, int Concept, string Text, TextField Field) name)
    {
        var text = Papers[name.Paper].Text(name.Field);
        for (var at = text.IndexOf(name.Text, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name.Text, at + 1, StringComparison.Ordinal))
        {
            var role = name.Text == "WF" && at < 60 ? PaperRole.Introduces : PaperRole.Mentions;
            var location = new TextLocation(name.Field, at, at + name.Text.Length);
            yield return new ConceptMention(name.Paper, name.Concept, new Mention(location, Concepts[name.Concept].Type, role, 0.93f, Extractor));
        }
    }

    private static RelationEvidence Says(
        int paper, TextLocation head, RelationType type, TextLocation tail, string evidence, float confidence) =>
        new(paper, new Relation(head, type, tail, Find(paper, evidence), confidence, Extractor));

    private static TextLocation Find(int paper, string text, int from = 0)
    {
        var start = Papers[paper].Abstract.IndexOf(text, from, StringComparison.Ordinal);
        return new TextLocation(TextField.Abstract, start, start + text.Length);
    }
}
