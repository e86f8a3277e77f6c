using PaperGraph.Model;

namespace PaperGraph.Export.Tests.Rdf;

/// <summary>A small graph of our own making, with every kind of node and edge and as many awkward strings as fit.</summary>
internal static class MadeUpGraph
{
    private static readonly ExtractorId Terms = new("terms", "1");
    private static readonly ExtractorId Links = new("links", "2");
    private static readonly ExtractorId Patterns = new("relation patterns", "1.0/b");

    /// <summary>How the graph came about; one extractor found nothing, and one that found something is not named.</summary>
    public static BuildDescription Description { get; } = new()
    {
        Version = "0.1.0",
        Models = [new NamedValue("abbreviations", "2"), new NamedValue("links", "2"), new NamedValue("terms", "1")],
        Inputs = [new InputFile("more/p\"1\".jsonl", "jsonl", 1, 0), new InputFile("listing.txt", "listing", 1, 0)],
    };

    public static KnowledgeGraph Build()
    {
        // The rocket counts two UTF-16 units and one code point, so that the two ways of counting part after it.
        var first = new Paper
        {
            Id = new PaperId("arxiv:2503.11731"),
            Title = "🚀 TurtleNet: \"C++\" graphs\\fields",
            Abstract = "𝛽-TurtleNet (see github.com/Owner/Turtle-Net) beats k-NN on ToyBench.\nCode\tand\fdata: מידע.",
            ArxivId = "2503.11731",
            Doi = "10.1145/3292500<1>",
            Year = 2025,
            Authors = ["O'Neil, \"Ann\"", "李 雷"],
            Categories = ["cs.LG"],
            Keywords = ["$\\alpha^{2}$", "a\u0001b"],
            Url = "https://example.org/abs?q={x} y|z",
            Sources = [new SourceLocation("listing.txt", 3), new SourceLocation("more/p\"1\".jsonl", 12)],
        };
        var second = new Paper
        {
            Id = new PaperId("doi:10.1000/a%b/ü"),
            Title = "On k-NN",
            Url = "not an address",
            Sources = [new SourceLocation("one.csv", 2)],
        };

        Concept[] concepts =
        [
            new("c-plus-plus", "C++", [], ConceptType.Concept),
            new("k-nn", "k-NN", ["$k$-nearest neighbours", "kNN"], ConceptType.Method),
            new("toybench", "ToyBench", [], ConceptType.Dataset),
            new("turtlenet", "TurtleNet", ["𝛽-TurtleNet"], ConceptType.Method),
            new("学習", "学習", [], ConceptType.Task),
        ];

        var title = Find(first, TextField.Title, "TurtleNet");
        var cpp = Find(first, TextField.Title, "C++");
        var beta = Find(first, TextField.Abstract, "𝛽-TurtleNet");
        var knn = Find(first, TextField.Abstract, "k-NN");
        var bench = Find(first, TextField.Abstract, "ToyBench");
        var sentence = Find(first, TextField.Abstract, "𝛽-TurtleNet (see github.com/Owner/Turtle-Net) beats k-NN on ToyBench.");
        var repository = new Repository("https://github.com/Owner/Turtle-Net", "github.com", "Owner", "Turtle-Net");

        var code = Find(first, TextField.Abstract, "github.com/Owner/Turtle-Net");

        return new KnowledgeGraph
        {
            Papers = [first, second],
            Concepts = [.. concepts],
            Repositories = [repository, new Repository("https://zenodo.org/records/42", "zenodo.org", "", "42")],
            Mentions =
            [
                Mention(0, 0, cpp, ConceptType.Concept, 0.5f),
                Mention(0, 1, knn, ConceptType.Method, 0.93f),
                Mention(0, 2, bench, ConceptType.Dataset, 1f),
                Mention(0, 3, title, ConceptType.Method, 0.99999f, PaperRole.Introduces),
                Mention(0, 3, beta, ConceptType.Method, 0.25f),
                Mention(1, 1, Find(second, TextField.Title, "k-NN"), ConceptType.Method, 0.7f),
            ],
            PaperConcepts =
            [
                new PaperConcept(0, 0, PaperRole.Mentions, 0.5, 0, 1),
                new PaperConcept(0, 1, PaperRole.Mentions, 0.93, 1, 1),
                new PaperConcept(0, 2, PaperRole.Mentions, 1, 2, 1),
                new PaperConcept(0, 3, PaperRole.Introduces, 0.99999, 3, 2),
                new PaperConcept(1, 1, PaperRole.Mentions, 0.7, 5, 1),
            ],
            Abbreviations = [],
            Links =
            [
                new PaperLink(0, 0, new Link(code, repository.Url, repository, Links)),
                // A link where a mention stands: the text there must be described once.
                new PaperLink(0, -1, new Link(bench, "https://toybench.example/<a>", null, Links)),
            ],
            Relations =
            [
                new ConceptRelation(1, RelationType.Broader, 4, 2, 0.12345, 0, 1),
                new ConceptRelation(3, RelationType.EvaluatedOn, 2, 1, 0.8, 1, 1),
                new ConceptRelation(3, RelationType.Improves, 1, 1, 0.75, 2, 1),
            ],
            RelationEvidence =
            [
                new RelationEvidence(0, new Relation(knn, RelationType.Broader, bench, knn, 0.12345f, Patterns)),
                new RelationEvidence(0, new Relation(beta, RelationType.EvaluatedOn, bench, sentence, 0.8f, Patterns)),
                new RelationEvidence(0, new Relation(title, RelationType.Improves, knn, sentence, 0.75f, Patterns)),
            ],
            Merges = [],
            ConceptSupport = [1, 2, 1, 1, 1],
        };
    }

    /// <summary>One paper with a title alone, and one mention in it.</summary>
    public static KnowledgeGraph OfOneMention(string title, int start, int end) => new()
    {
        Papers = [new Paper { Id = new PaperId("one"), Title = title }],
        Concepts = [new Concept("x", "x", [], ConceptType.Concept)],
        Repositories = [],
        Mentions = [Mention(0, 0, new TextLocation(TextField.Title, start, end), ConceptType.Concept, 1f)],
        PaperConcepts = [new PaperConcept(0, 0, PaperRole.Mentions, 1, 0, 1)],
        Abbreviations = [],
        Links = [],
        Relations = [],
        RelationEvidence = [],
        Merges = [],
        ConceptSupport = [1],
    };

    private static ConceptMention Mention(
        int paper, int concept, TextLocation location, ConceptType type, float confidence, PaperRole role = PaperRole.Mentions) =>
        new(paper, concept, new Mention(location, type, role, confidence, Terms));

    private static TextLocation Find(Paper paper, TextField field, string text)
    {
        var at = paper.Text(field).IndexOf(text, StringComparison.Ordinal);
        return new TextLocation(field, at, at + text.Length);
    }
}
