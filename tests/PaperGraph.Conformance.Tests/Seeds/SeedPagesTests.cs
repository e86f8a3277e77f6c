namespace PaperGraph.Conformance.Tests.Seeds;

public sealed class SeedPagesTests(SeedGraph seeds) : IClassFixture<SeedGraph>
{
    [SkippableFact]
    public void Both_pages_give_165_papers_and_reject_nothing()
    {
        SharedFolder.Require("seeds");
        Assert.Equal(165, seeds.Corpus.Papers.Length);
        Assert.Empty(seeds.Corpus.Diagnostics);
    }

    [SkippableFact]
    public void The_five_papers_of_both_pages_stand_once_with_both_sources()
    {
        SharedFolder.Require("seeds");
        var twice = seeds.Corpus.Papers.Where(static paper => paper.Sources.Length > 1).ToArray();
        Assert.Equal(5, twice.Length);
        Assert.All(twice, static paper => Assert.Equal(2, paper.Sources.Select(static source => source.File).Distinct(StringComparer.Ordinal).Count()));
    }

    [SkippableFact]
    public void Every_paper_has_concepts_and_an_abstract()
    {
        SharedFolder.Require("seeds");
        var withConcepts = seeds.Graph.PaperConcepts.Select(static edge => edge.Paper).ToHashSet();
        Assert.All(seeds.Graph.Papers, static paper => Assert.NotEmpty(paper.Abstract));
        Assert.Equal(seeds.Graph.Papers.Length, withConcepts.Count);
    }

    [SkippableFact]
    public void Every_edge_to_a_concept_has_evidence_that_names_it()
    {
        SharedFolder.Require("seeds");
        foreach (var edge in seeds.Graph.PaperConcepts)
        {
            var concept = seeds.Graph.Concepts[edge.Concept];
            foreach (var mention in seeds.Graph.EvidenceOf(edge))
            {
                Assert.Equal(edge.Concept, mention.Concept);
                Assert.False(seeds.Graph.Papers[edge.Paper].Text(mention.Mention.Location).IsEmpty, concept.PrefLabel);
            }
        }
    }
}
