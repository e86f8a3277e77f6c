using System.Text.RegularExpressions;

namespace PaperGraph.Architecture.Tests.House;

/// <summary>One C# file as text: what can be told without compiling it.</summary>
internal sealed partial record SourceFile(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileName(Path);

    public IEnumerable<string> Lines => Text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>The file-scoped namespace, or nothing.</summary>
    public string? Namespace => NamespaceLine().Match(Text) is { Success: true } found ? found.Groups["name"].Value : null;

    /// <summary>Names of the public types at the file's top level, in order.</summary>
    public IEnumerable<string> PublicTypes => PublicType().Matches(Text).Select(match => match.Groups["name"].Value);

    /// <summary>Lines of code with their numbers; lines that only comment are left out.</summary>
    public IEnumerable<(int Number, string Code)> Code =>
        Lines.Select((line, index) => (index + 1, line)).Where(line => !line.line.TrimStart().StartsWith("//", StringComparison.Ordinal));

    public static SourceFile Read(string path) => new(Repository.Relative(path), File.ReadAllText(path));

    [GeneratedRegex(@"^namespace\s+(?<name>[\w.]+)\s*;", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamespaceLine();

    // Namespaces are file-scoped, so a type at the top level starts its line.
    [GeneratedRegex(
        @"^public\s+((static|sealed|abstract|readonly|partial|ref|unsafe|file)\s+)*" +
        @"(record\s+struct\s+|record\s+class\s+|record\s+|class\s+|struct\s+|interface\s+|enum\s+|delegate\s+\S+\s+)(?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex PublicType();
}
