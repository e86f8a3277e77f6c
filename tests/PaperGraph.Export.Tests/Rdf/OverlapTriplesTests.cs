using System.Collections.Immutable;
using System.Text;
using PaperGraph.Analysis.Overlap;
using PaperGraph.Export.Rdf;
using PaperGraph.Model;

namespace PaperGraph.Export.Tests.Rdf;

public sealed class OverlapTriplesTests
{
    private static readonly ResourceIris Iris = new("https://kg.example/");

    [Fact]
    public void An_overlap_has_its_two_concepts_and_the_measures_of_overlap_csv()
    {
        var graph = OverlappingGraph.Build();
        var row = Written.Text(new PaperGraph.Export.Tables.OverlapWriter(), SampleGraph.Context(graph)).Split('\n')
            .Single(line => line.StartsWith("aa,", StringComparison.Ordinal)).Split(',');
        var expected = $"""
            <https://kg.example/overlap/aa/bb> a pg:Overlap ;
                pg:adjustedPValue {Canonical(row[15])} ;
                pg:commonPapers {row[6]} ;
                pg:jaccard {Decimal(row[7])} ;
                pg:logLikelihood {Decimal(row[13])} ;
                pg:npmi {Decimal(row[12])} ;
                pg:overlapOf concept:aa ,
                    concept:bb
            """;
        Assert.Contains(expected, Turtle(graph).Split(" .\n\n"), StringComparer.Ordinal);
    }

    [Fact]
    public void Every_pair_is_an_overlap_once() =>
        Assert.Equal(
            ["aa/bb", "cc/dd", "ee/ff", "gg/hh"],
            Turtle(OverlappingGraph.Build()).Split('\n')
                .Where(line => line.EndsWith("a pg:Overlap ;", StringComparison.Ordinal))
                .Select(line => line.Split("/overlap/")[1].Split('>')[0]));

    [Fact]
    public void Strong_pairs_are_related_both_ways_unless_one_is_above_the_other_by_any_number_of_steps() =>
        Assert.Equal(["aa bb", "bb aa"], Related(OverlappingGraph.Build(), pair => pair));

    [Theory]
    [InlineData(2, 40, 1e-9, false)]
    [InlineData(3, 40, 0.05, true)]
    [InlineData(3, 40, 0.0500004, false)]
    [InlineData(3, 40, 0.05000004, true)]
    [InlineData(3, 8, 1e-9, true)]
    [InlineData(3, 4, 1e-9, false)]
    public void Related_are_those_of_three_papers_and_great_npmi_and_small_p(int together, int papers, double p, bool areRelated)
    {
        // Each is in one more paper than both are, as far as there are papers: of 8 papers NPMI is 0.41, of 4 it is 0.
        var counts = new PairCounts(together, together + 1, together + (papers > together + 1 ? 1 : 0), papers);
        Assert.Equal(areRelated, Related(OverlappingGraph.Build(), pair => pair with { Counts = counts, AdjustedPValue = p }).Length == 2);
    }

    [Fact]
    public void A_circle_of_broader_concepts_has_no_related_ones()
    {
        var graph = OverlappingGraph.Build();
        Assert.Equal(["cc dd", "dd cc"], Related(WithBroader(graph, (0, 1), (1, 0), (4, 8), (5, 4), (8, 5)), pair => pair));
    }

    [Fact]
    public void The_order_of_pairs_does_not_matter()
    {
        var graph = OverlappingGraph.Build();
        var pairs = OverlappingGraph.Overlap(graph);
        Assert.Equal(Turtle(graph, pairs), Turtle(graph, [.. pairs.Reverse()]));
    }

    [Theory]
    [InlineData("b", "a")]
    [InlineData("a", "b")]
    public void Two_concepts_have_one_overlap_whichever_is_named_first(string one, string other) =>
        Assert.Equal(
            "https://kg.example/overlap/a/b",
            Iris.Overlap(new Concept(one, one, [], ConceptType.Task), new Concept(other, other, [], ConceptType.Task)).Value);

    private static string[] Related(KnowledgeGraph graph, Func<ConceptPair, ConceptPair> change)
    {
        var pairs = OverlappingGraph.Overlap(graph).Select((pair, row) => (pair.First, pair.Second) == (0, 1) ? change(pair) : pair);
        var ties = ConceptTies.Of(graph, [.. pairs]);
        return
        [
            .. ties.Related.SelectMany(tie => tie.Select(other => $"{graph.Concepts[tie.Key].Id} {graph.Concepts[other].Id}"))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static KnowledgeGraph WithBroader(KnowledgeGraph graph, params (int Head, int Tail)[] broader) => new()
    {
        Papers = graph.Papers,
        Concepts = graph.Concepts,
        Repositories = graph.Repositories,
        Mentions = graph.Mentions,
        PaperConcepts = graph.PaperConcepts,
        Abbreviations = [],
        Links = [],
        Relations = [.. broader.Select(row => new ConceptRelation(row.Head, RelationType.Broader, row.Tail, 1, 0.5, 0, 0)).OrderBy(row => row.Head)],
        RelationEvidence = [],
        Merges = [],
        ConceptSupport = graph.ConceptSupport,
    };

    private static string Turtle(KnowledgeGraph graph) => Turtle(graph, OverlappingGraph.Overlap(graph));

    private static string Turtle(KnowledgeGraph graph, ImmutableArray<ConceptPair> overlap)
    {
        using var stream = new MemoryStream();
        RdfExport.WriteTurtle(graph, overlap, MadeUpGraph.Description, Iris, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Decimal(string csv) => csv.Contains('.', StringComparison.Ordinal) ? csv : csv + ".0";

    private static string Canonical(string csv)
    {
        var (digits, exponent) = (csv.Split('E')[0], csv.Split('E')[1]);
        return $"{Decimal(digits)}E{int.Parse(exponent, System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
