using PaperGraph.Export.Report.Sections;
using PaperGraph.Model;

namespace PaperGraph.Export.Tests.Report;

public sealed class OtherNamesTests
{
    [Theory]
    [InlineData("wave field", new[] { "Wave-Fields", "wave fields" }, null)]
    [InlineData("wave field", new[] { "WF", "WFs", "undulating field" }, "undulating field, WF")]
    [InlineData("C++", new[] { "C", "C++" }, "C")]
    [InlineData("a", new[] { "b", "c", "d", "e", "f" }, "b, c, d, 2 more")]
    public void Forms_that_only_differ_in_case_number_or_signs_are_left_out(string label, string[] others, string? expected)
    {
        var empty = SampleGraph.Empty();
        var graph = new KnowledgeGraph
        {
            Papers = empty.Papers,
            Concepts = empty.Concepts,
            Repositories = empty.Repositories,
            Mentions = empty.Mentions,
            PaperConcepts = empty.PaperConcepts,
            Abbreviations = empty.Abbreviations,
            Links = empty.Links,
            Relations = empty.Relations,
            RelationEvidence = empty.RelationEvidence,
            Merges = [new Merge("undulating field", "x", MergeReason.Thesaurus, 9, "")],
            ConceptSupport = empty.ConceptSupport,
        };
        Assert.Equal(expected, new OtherNames(graph).Of(new Concept("x", label, [.. others], ConceptType.Method)));
    }
}
