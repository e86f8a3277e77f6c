using System.Runtime.InteropServices;
using PaperGraph.Architecture.Tests.House;

namespace PaperGraph.Architecture.Tests;

public sealed class DependencyTests
{
    [Fact]
    public void Every_source_project_has_its_place_in_the_table_of_dependencies() =>
        Rule.Holds(
            "A project under src must be listed in AllowedDependencies.",
            Repository.SourceProjects.Select(project => project.Name).Where(name => !AllowedDependencies.Knows(name)));

    [Fact]
    public void Project_references_point_the_allowed_way() =>
        Rule.Holds(
            "Model <- all but Rdf; Vocabularies <- Extraction, Construction, Evaluation, Export; Extraction <- Evaluation; Analysis, Rdf <- Export.",
            from project in Repository.SourceProjects
            from reference in project.ProjectReferences
            where !AllowedDependencies.Project(project.Name, reference)
            select $"{project.Name} -> {reference}");

    [Fact]
    public void Assemblies_use_only_the_projects_they_may()
    {
        var projectOf = Repository.SourceProjects.ToDictionary(project => project.AssemblyName, project => project.Name, StringComparer.Ordinal);
        Rule.Holds(
            "What the compiled assembly refers to must be allowed too, whatever path the reference took.",
            from project in Repository.SourceProjects
            from reference in project.Assembly.GetReferencedAssemblies()
            where projectOf.ContainsKey(reference.Name!) && !AllowedDependencies.Project(project.Name, projectOf[reference.Name!])
            select $"{project.Name} -> {reference.Name}");
    }

    [Fact]
    public void Only_tests_reference_the_program() =>
        Rule.Holds(
            "The program is a composition root: nothing in src stands on it.",
            from project in Repository.SourceProjects
            where project.ProjectReferences.Contains(AllowedDependencies.Cli, StringComparer.Ordinal)
            select project.Name);

    [Fact]
    public void Packages_are_used_only_where_they_are_allowed() =>
        Rule.Holds(
            "A package is referenced only by the projects that AllowedDependencies lists for it.",
            from project in Repository.SourceProjects
            from package in project.PackageReferences
            where !AllowedDependencies.Package(project.Name, package)
            select $"{project.Name} -> {package}");

    [Fact]
    public void Assemblies_use_only_the_packages_they_may()
    {
        var runtime = RuntimeEnvironment.GetRuntimeDirectory();
        var ours = Repository.SourceProjects.Select(project => project.AssemblyName).ToHashSet(StringComparer.Ordinal);
        Rule.Holds(
            "An assembly refers to the runtime, to our projects, and to its allowed packages.",
            from project in Repository.SourceProjects
            from reference in project.Assembly.GetReferencedAssemblies()
            let name = reference.Name!
            where !ours.Contains(name) && !File.Exists(Path.Combine(runtime, name + ".dll"))
            where !AllowedDependencies.Assembly(project.Name, name)
            select $"{project.Name} -> {name}");
    }
}
