using PaperGraph.Architecture.Tests.House;

namespace PaperGraph.Architecture.Tests.Rules;

/// <summary>Each rule must be able to fail: texts that break it, and texts that do not.</summary>
public sealed class SourceRulesTests
{
    [Theory]
    [InlineData("var now = DateTime.UtcNow;", 1)]
    [InlineData("var dice = new Random(7);", 1)]
    [InlineData("Thread.Sleep(1);", 1)]
    [InlineData("/// <summary>Never <c>DateTime.UtcNow</c>.</summary>", 0)]
    [InlineData("var now = clock.GetUtcNow();", 0)]
    public void Hidden_hands_are_found_in_code_and_not_in_comments(string line, int offenders) =>
        Assert.Equal(offenders, SourceRules.HiddenHandsIn([File("A.cs", line)]).Count());

    [Theory]
    [InlineData(400, 0)]
    [InlineData(401, 1)]
    public void A_file_is_too_long_from_the_first_line_over_the_limit(int lines, int offenders) =>
        Assert.Equal(offenders, SourceRules.TooLong([File("A.cs", string.Concat(Enumerable.Repeat("x\n", lines)))]).Count());

    [Theory]
    [InlineData("A.cs", "public sealed class A;\ninternal sealed class B;", 0)]
    [InlineData("A.Parsing.cs", "public static partial class A;", 0)]
    [InlineData("AOfT.cs", "public sealed record A<T>(T Value);", 0)]
    [InlineData("Program.cs", "return 0;", 0)]
    [InlineData("A.cs", "public sealed class A\n{\n    public enum Inner { One }\n}", 0)]
    [InlineData("A.cs", "public readonly record struct B(int X);", 1)]
    [InlineData("A.cs", "public sealed class A;\npublic enum B { One }", 1)]
    [InlineData("A.cs", "public delegate bool B(int x);", 1)]
    [InlineData("A.cs", "public interface A;\npublic abstract record C;", 1)]
    public void One_public_type_a_file_named_after_it(string name, string text, int offenders) =>
        Assert.Equal(offenders, SourceRules.CrowdedOrMisnamed([File(name, text)]).Count());

    [Theory]
    [InlineData("src/PaperGraph.Corpus/Csv", 0)]
    [InlineData("src/PaperGraph.Corpus/CommonCrawl", 0)]
    [InlineData("src/PaperGraph.Corpus/Utils", 1)]
    [InlineData("tests/helpers/Csv", 1)]
    public void Vague_folders_are_found_anywhere_in_a_path(string folder, int offenders) =>
        Assert.Equal(offenders, SourceRules.VagueFolders([folder]).Count());

    [Theory]
    [InlineData("namespace PaperGraph.Corpus;", 0)]
    [InlineData("namespace PaperGraph.Corpus.Csv;", 0)]
    [InlineData("return 0;", 0)]
    [InlineData("namespace PaperGraph.CorpusReading;", 1)]
    [InlineData("namespace PaperGraph;", 1)]
    public void Namespaces_are_compared_part_by_part(string text, int offenders) =>
        Assert.Equal(offenders, SourceRules.OutsideNamespace([File("A.cs", text)], "PaperGraph.Corpus").Count());

    private static SourceFile File(string name, string text) => new($"src/PaperGraph.Corpus/{name}", text);
}
