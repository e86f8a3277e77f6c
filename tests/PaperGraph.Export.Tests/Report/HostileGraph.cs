using PaperGraph.Export.Networks;
using PaperGraph.Model;

namespace PaperGraph.Export.Tests.Report;

/// <summary>Every text of the input tries to become markup; or all is there in great number.</summary>
internal static class HostileGraph
{
    public const string Attack = "</script><img src=x onerror=alert(1)>\"'><svg onload=alert(2)>&lt;b&gt;\u202E<!--";

    private static readonly ExtractorId Extractor = new("x", "1");

    public static ExportContext Context(int papers = 6, int concepts = 12, string text = Attack)
    {
        var graph = Graph(papers, concepts, text);
        return SampleGraph.Context(graph) with
        {
            Concepts = SampleGraph.Drawn(graph, new NetworkOptions { Projection = NetworkProjection.Concepts, MinSupport = 1 }),
            Rejections =
            [
                .. Enumerable.Range(0, papers)
                    .Select(i => new Diagnostic((DiagnosticCode)(1 + (i % 14)), new SourceLocation(text + i, i), text)),
            ],
            Build = new BuildDescription
            {
                Version = text,
                Models = [new NamedValue(text, text)],
                Options = [new NamedValue(text, text)],
                Inputs = [.. Enumerable.Range(0, papers).Select(i => new InputFile(text + i, text, i, i))],
            },
        };
    }

    // Paper p has concepts p, p + 1, … p + 5 and introduces the first.
    private static KnowledgeGraph Graph(int papers, int concepts, string text)
    {
        const int EachPaper = 6;
        var edges = new List<PaperConcept>();
        var mentions = new List<ConceptMention>();
        for (var paper = 0; paper < papers; paper++)
        {
            foreach (var concept in Enumerable.Range(paper, EachPaper).Select(i => i % concepts).Distinct().Order())
            {
                var role = concept == paper % concepts ? PaperRole.Introduces : PaperRole.Mentions;
                edges.Add(new PaperConcept(paper, concept, role, 0.5 + (0.5 / (1 + concept)), mentions.Count, 1));
                var place = new TextLocation(TextField.Title, 0, 1);
                mentions.Add(new ConceptMention(paper, concept, new Mention(place, ConceptType.Method, role, 0.5f, Extractor)));
            }
        }

        var repository = new Repository("javascript:alert(3)//" + text, text, text, text);
        return new KnowledgeGraph
        {
            Papers =
            [
                .. Enumerable.Range(0, papers).Select(i => new Paper
                {
                    Id = new PaperId($"p{i:D6}"),
                    Title = text,
                    Url = i % 2 == 0 ? "javascript:alert(4)" : "https://example.org/?q=" + text,
                    Year = 2000 + (i % 30),
                    Categories = [text],
                    Sources = [new SourceLocation(text + (i % 40), 1)],
                }),
            ],
            Concepts =
            [
                .. Enumerable.Range(0, concepts)
                    .Select(i => new Concept($"c{i:D6}", i + text, [text + "A" + i, text + "B"], (ConceptType)(i % 5))),
            ],
            Repositories = [repository],
            Mentions = [.. mentions],
            PaperConcepts = [.. edges],
            Abbreviations = [],
            Links =
            [
                .. Enumerable.Range(0, papers).Select(i => new PaperLink(
                    i, 0, new Link(new TextLocation(TextField.Title, 0, 1), "javascript:alert(5)", repository, Extractor))),
            ],
            Relations = [],
            RelationEvidence = [],
            Merges = [.. Enumerable.Range(0, papers).Select(i => new Merge(text, $"c{i % concepts:D6}", (MergeReason)(i % 16), i, text))],
            ConceptSupport = [.. Enumerable.Range(0, concepts).Select(concept => edges.Count(edge => edge.Concept == concept))],
        };
    }
}
