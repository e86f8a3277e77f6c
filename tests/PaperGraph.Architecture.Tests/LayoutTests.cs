using PaperGraph.Architecture.Tests.House;
using PaperGraph.Architecture.Tests.Rules;

namespace PaperGraph.Architecture.Tests;

public sealed class LayoutTests
{
    private static readonly string[] TopLevel =
    [
        "src", "tests", "ontology", "output", "Graph.sln", "README.md", "LICENSE",
        "Directory.Build.props", "Directory.Packages.props",
    ];

    private static readonly string[] FoldersOfProjects = ["src", "tests"];

    private static readonly string[] Ignored = File.ReadAllLines(Path.Combine(Repository.Root, ".gitignore"));

    [Fact]
    public void The_top_level_holds_only_what_was_agreed() =>
        Rule.Holds(
            "Beside dotfiles, the top level holds src, tests, ontology, output, Graph.sln, README.md, LICENSE and Directory.*.props.",
            from path in Directory.GetFileSystemEntries(Repository.Root)
            let name = Path.GetFileName(path)
            where !name.StartsWith('.') && !TopLevel.Contains(name, StringComparer.Ordinal)
            where !IsIgnored(name)
            select name);

    [Fact]
    public void No_folder_is_named_after_nothing() =>
        Rule.Holds(
            "A folder is named by feature, never Common, Utils, Helpers or Interfaces.",
            SourceRules.VagueFolders(
                FoldersOfProjects
                    .SelectMany(top => Directory.GetDirectories(Path.Combine(Repository.Root, top), "*", SearchOption.AllDirectories))
                    .Where(path => !Repository.IsBuildOutput(path))
                    .Select(Repository.Relative)));

    // A project that holds nothing yet but its entry point has nothing to explain.
    [Fact]
    public void Every_source_project_has_a_readme() =>
        Rule.Holds(
            "A project says in README.md what it is for, what it is not for, and why it is so.",
            from project in Repository.SourceProjects
            where project.Files.Any(file => file.Name != "Program.cs")
            where !File.Exists(Path.Combine(Repository.Root, project.Folder, "README.md"))
            select project.Folder);

    [Fact]
    public void A_source_project_stands_in_the_folder_of_its_name() =>
        Rule.Holds(
            "src/NAME/NAME.csproj, and nothing deeper.",
            from project in Repository.SourceProjects
            where project.Folder != $"src/{project.Name}"
            select $"{project.Folder}/{project.Name}.csproj");

    [Fact]
    public void Every_source_project_has_a_test_project() =>
        Rule.Holds(
            "One test project a source project.",
            from project in Repository.SourceProjects
            let test = $"tests/{project.Name}.Tests/{project.Name}.Tests.csproj"
            where !File.Exists(Path.Combine(Repository.Root, test))
            select test);

    [Fact]
    public void The_solution_lists_every_project()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "Graph.sln")).Replace('\\', '/');
        Rule.Holds(
            "A project that is not in Graph.sln is neither built nor tested.",
            from top in FoldersOfProjects
            from path in Directory.GetFiles(Path.Combine(Repository.Root, top), "*.csproj", SearchOption.AllDirectories)
            where !Repository.IsBuildOutput(path)
            let project = Repository.Relative(path)
            where !solution.Contains($"\"{project}\"", StringComparison.Ordinal)
            select project);
    }

    [Fact]
    public void Samples_hold_only_files_to_be_read()
    {
        string[] readable = [".txt", ".jsonl", ".csv", ".tsv", ".gz"];
        Rule.Holds(
            "The main job reads every file in tests/samples, so a note to people does not belong there.",
            from path in Directory.GetFiles(Path.Combine(Repository.Root, "tests", "samples"), "*", SearchOption.AllDirectories)
            where !readable.Contains(Path.GetExtension(path), StringComparer.Ordinal)
            select Repository.Relative(path));
    }

    private static bool IsIgnored(string name) =>
        Ignored.Any(pattern =>
            pattern.TrimEnd('/') == name || (pattern.StartsWith("*.", StringComparison.Ordinal) && name.EndsWith(pattern[1..], StringComparison.Ordinal)));
}
