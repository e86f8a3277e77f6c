using PaperGraph.Architecture.Tests.House;
using PaperGraph.Architecture.Tests.Rules;

namespace PaperGraph.Architecture.Tests;

public sealed class SourceTests
{
    [Fact]
    public void The_rules_see_the_files_of_the_house() =>
        Assert.Contains(Repository.SourceFiles, file => file.Path == "src/PaperGraph.Model/Paper.cs");

    [Fact]
    public void Sources_take_time_and_chance_as_parameters() =>
        Rule.Holds(
            "No clock, unseeded chance or sleep: pass a TimeProvider or a seed.",
            SourceRules.HiddenHandsIn(Repository.SourceFiles));

    [Fact]
    public void Files_stay_short() =>
        Rule.Holds($"A source file has at most {SourceRules.MostLines} lines.", SourceRules.TooLong(Repository.SourceFiles));

    [Fact]
    public void A_file_holds_one_public_type_and_has_its_name() =>
        Rule.Holds("One public type, one file, its name.", SourceRules.CrowdedOrMisnamed(Repository.SourceFiles));

    [Fact]
    public void Namespaces_start_with_the_name_of_the_project() =>
        Rule.Holds(
            "A namespace starts with the project's name.",
            Repository.SourceProjects.SelectMany(project => SourceRules.OutsideNamespace(project.Files, project.Name)));
}
