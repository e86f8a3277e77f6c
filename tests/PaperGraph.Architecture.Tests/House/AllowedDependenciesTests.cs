namespace PaperGraph.Architecture.Tests.House;

public sealed class AllowedDependenciesTests
{
    [Theory]
    [InlineData("PaperGraph.Corpus", "PaperGraph.Model", true)]
    [InlineData("PaperGraph.Evaluation", "PaperGraph.Extraction", true)]
    [InlineData("PaperGraph.Export", "PaperGraph.Rdf", true)]
    [InlineData("PaperGraph.Cli", "PaperGraph.Export", true)]
    [InlineData("PaperGraph.Model", "PaperGraph.Rdf", false)]
    [InlineData("PaperGraph.Rdf", "PaperGraph.Model", false)]
    [InlineData("PaperGraph.Extraction", "PaperGraph.Corpus", false)]
    [InlineData("PaperGraph.Export", "PaperGraph.Construction", false)]
    [InlineData("PaperGraph.Web", "PaperGraph.Cli", false)]
    [InlineData("PaperGraph.Newcomer", "PaperGraph.Model", false)]
    public void Projects_follow_the_direction_of_the_design(string from, string to, bool allowed) =>
        Assert.Equal(allowed, AllowedDependencies.Project(from, to));

    [Theory]
    [InlineData("PaperGraph.Corpus", "CsvHelper", true)]
    [InlineData("PaperGraph.Export", "CsvHelper", true)]
    [InlineData("PaperGraph.Model", "Microsoft.Extensions.Logging", false)]
    public void Packages_belong_to_the_projects_that_need_them(string project, string package, bool allowed) =>
        Assert.Equal(allowed, AllowedDependencies.Package(project, package));

    [Theory]
    [InlineData("PaperGraph.Cli", "Microsoft.Extensions.Logging.Abstractions", true)]
    [InlineData("PaperGraph.Corpus", "Microsoft.Extensions.Logging.Abstractions", false)]
    public void An_assembly_that_a_package_brings_along_may_be_named(string project, string assembly, bool allowed) =>
        Assert.Equal(allowed, AllowedDependencies.Assembly(project, assembly));
}
