using System.Collections.Immutable;
using PaperGraph.Analysis.Overlap;
using PaperGraph.Analysis.Projection;
using PaperGraph.Model;

namespace PaperGraph.Export.Tests.Rdf;

/// <summary>
/// Forty papers, each title the names of its concepts. Always together, in four papers: aa and bb; cc and dd, cc being narrower than dd; ee and
/// ff, ee being narrower than xx (in one of them) and that than ff. Always together, in two papers: gg and hh. All other papers are about zz.
/// </summary>
internal static class OverlappingGraph
{
    private static readonly ExtractorId Extractor = new("names", "1");
    private static readonly string[] Names = ["aa", "bb", "cc", "dd", "ee", "ff", "gg", "hh", "xx", "zz"];

    private static readonly string[] Titles =
    [
        .. Enumerable.Repeat("aa bb", 4), .. Enumerable.Repeat("cc dd", 4), .. Enumerable.Repeat("ee ff", 3), "ee ff xx",
        .. Enumerable.Repeat("gg hh", 2), .. Enumerable.Repeat("zz", 26),
    ];

    public static ImmutableArray<ConceptPair> Overlap(KnowledgeGraph graph) =>
        ConceptOverlap.Of(Incidence.Of(graph), new ConceptOverlapOptions { Threads = 1 }).Pairs;

    public static KnowledgeGraph Build()
    {
        var papers = Titles.Select((title, paper) => new Paper
        {
            Id = new PaperId($"p{paper:D2}"),
            Title = title,
            Sources = [new SourceLocation("p.txt", paper + 1)],
        });
        var rows = Titles.SelectMany((title, paper) => title.Split(' ').Select(name => (Paper: paper, Name: name))).ToList();
        return new KnowledgeGraph
        {
            Papers = [.. papers],
            Concepts = [.. Names.Select(name => new Concept(name, name, [], ConceptType.Method))],
            Repositories = [],
            Mentions =
            [
                .. rows.Select(row => new ConceptMention(
                    row.Paper, Index(row.Name), new Mention(Place(row.Paper, row.Name), ConceptType.Method, PaperRole.Mentions, 1f, Extractor))),
            ],
            PaperConcepts = [.. rows.Select((row, mention) => new PaperConcept(row.Paper, Index(row.Name), PaperRole.Mentions, 1, mention, 1))],
            Abbreviations = [],
            Links = [],
            Relations = [Broader("cc", "dd", 0), Broader("ee", "xx", 1), Broader("xx", "ff", 2)],
            RelationEvidence = [Evidence(4, "cc", "dd"), Evidence(11, "ee", "xx"), Evidence(11, "xx", "ff")],
            Merges = [],
            ConceptSupport = [.. Names.Select(name => rows.Count(row => row.Name == name))],
        };
    }

    private static int Index(string name) => Array.IndexOf(Names, name);

    private static TextLocation Place(int paper, string name)
    {
        var at = Titles[paper].IndexOf(name, StringComparison.Ordinal);
        return new TextLocation(TextField.Title, at, at + name.Length);
    }

    private static ConceptRelation Broader(string head, string tail, int evidence) =>
        new(Index(head), RelationType.Broader, Index(tail), 1, 0.5, evidence, 1);

    private static RelationEvidence Evidence(int paper, string head, string tail) => new(
        paper,
        new Relation(
            Place(paper, head), RelationType.Broader, Place(paper, tail), new TextLocation(TextField.Title, 0, Titles[paper].Length), 0.5f, Extractor));
}
