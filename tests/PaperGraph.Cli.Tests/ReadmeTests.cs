using System.Text.RegularExpressions;

namespace PaperGraph.Cli.Tests;

public sealed partial class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void The_example_is_the_code_that_is_compiled_here()
    {
        var file = File.ReadAllText(Path.Combine(Repository.Root, "tests", "PaperGraph.Cli.Tests", "ReadmeExample.cs"));
        var marked = file.Split("// README: begin\n")[1].Split("// README: end")[0].TrimEnd().Split('\n')
            .Select(static line => line.Length > 8 ? line[8..] : line);

        Assert.Equal(string.Join('\n', marked), Fenced("csharp").Single());
    }

    [Fact]
    public void The_example_prints_what_is_shown()
    {
        using var output = new StringWriter();

        ReadmeExample.Run(Repository.Samples, output);

        Assert.Equal(output.ToString().TrimEnd().ReplaceLineEndings("\n"), Below("csharp"));
    }

    [Fact]
    public void The_first_command_says_what_is_shown()
    {
        using var workspace = new Workspace();

        var ran = Ran.Build(workspace, Repository.Samples);

        Assert.Equal(ran.Error.TrimEnd().Replace(workspace.Output, "output", StringComparison.Ordinal), Below("sh"));
    }

    [Theory]
    [InlineData("dotnet run -c Release --project src/PaperGraph.Cli -- build tests/samples -o output")]
    [InlineData("dotnet test Graph.sln -c Release")]
    public void The_two_commands_stand_in_it(string command) =>
        Assert.Contains(command, Fenced("sh").SelectMany(static block => block.Split('\n')));

    [Fact]
    public void Every_file_it_links_to_is_there() =>
        Assert.All(Link().Matches(Text).Select(static match => match.Value), static path =>
            Assert.True(path == "output" || Path.Exists(Path.Combine(Repository.Root, path)), $"README.md links to '{path}'."));

    // The answer to the first block of a language: the block of text right below.
    private static string Below(string language) =>
        Block().Matches(Text).SkipWhile(match => match.Groups["language"].Value != language).Skip(1).First().Groups["text"].Value.TrimEnd();

    private static IEnumerable<string> Fenced(string language) =>
        Block().Matches(Text)
            .Where(match => match.Groups["language"].Value == language)
            .Select(static match => match.Groups["text"].Value.TrimEnd());

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"(?<=\]\()(?!https?:|#)[^)#\s]+")]
    private static partial Regex Link();
}
