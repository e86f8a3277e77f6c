using PaperGraph.Model;

namespace PaperGraph.Export.Report.Sections;

// How many papers have something.
internal sealed record Coverage(int Abstracts, int Years, int Authors, int Categories, int Concepts, int Introductions, int Repositories)
{
    public static Coverage Of(KnowledgeGraph graph)
    {
        var (abstracts, years, authors, categories) = (0, 0, 0, 0);
        foreach (var paper in graph.Papers)
        {
            if (paper.Abstract.Length > 0) abstracts++;
            if (paper.Year is not null) years++;
            if (!paper.Authors.IsEmpty) authors++;
            if (!paper.Categories.IsEmpty) categories++;
        }

        var (withConcept, withIntroduction, withRepository) =
            (new bool[graph.Papers.Length], new bool[graph.Papers.Length], new bool[graph.Papers.Length]);
        foreach (var edge in graph.PaperConcepts)
        {
            withConcept[edge.Paper] = true;
            if (edge.Role == PaperRole.Introduces) withIntroduction[edge.Paper] = true;
        }

        foreach (var link in graph.Links)
        {
            if (link.Repository >= 0) withRepository[link.Paper] = true;
        }

        return new Coverage(
            abstracts, years, authors, categories, Count(withConcept), Count(withIntroduction), Count(withRepository));
    }

    private static int Count(bool[] flags) => flags.Count(static flag => flag);
}
