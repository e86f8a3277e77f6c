using PaperGraph.Architecture.Tests.House;

namespace PaperGraph.Architecture.Tests.Rules;

/// <summary>What the text of a source file can tell; each rule yields the offenders by name.</summary>
internal static class SourceRules
{
    public const int MostLines = 400;

    // Time, chance and waiting come in through parameters, or the same input would not give the same bytes.
    private static readonly string[] HiddenHands =
    [
        "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow",
        "new Random(", "Random.Shared", "Guid.NewGuid", "Thread.Sleep",
    ];

    private static readonly string[] FoldersThatSayNothing = ["Common", "Utils", "Helpers", "Interfaces"];

    public static IEnumerable<string> HiddenHandsIn(IEnumerable<SourceFile> files) =>
        from file in files
        from line in file.Code
        from call in HiddenHands
        where line.Code.Contains(call, StringComparison.Ordinal)
        select $"{file.Path}({line.Number}): {call}";

    public static IEnumerable<string> TooLong(IEnumerable<SourceFile> files) =>
        from file in files
        let lines = file.Lines.Count()
        where lines > MostLines
        select $"{file.Path}: {lines} lines";

    /// <summary>An aspect of a partial type may stand in <c>Name.Aspect.cs</c>, a generic type in <c>NameOfT.cs</c>.</summary>
    public static IEnumerable<string> CrowdedOrMisnamed(IEnumerable<SourceFile> files) =>
        from file in files
        let types = file.PublicTypes.Distinct(StringComparer.Ordinal).ToList()
        where types.Count > 1 || (types.Count == 1 && !IsNamedAfter(file.Name, types[0]))
        select $"{file.Path}: {string.Join(", ", types)}";

    public static IEnumerable<string> VagueFolders(IEnumerable<string> folders) =>
        from folder in folders
        where folder.Split('/').Any(part => FoldersThatSayNothing.Contains(part, StringComparer.OrdinalIgnoreCase))
        select folder;

    /// <summary>A file of top-level statements or assembly attributes has no namespace and is none.</summary>
    public static IEnumerable<string> OutsideNamespace(IEnumerable<SourceFile> files, string root) =>
        from file in files
        where file.Namespace is { } name && name != root && !name.StartsWith(root + ".", StringComparison.Ordinal)
        select $"{file.Path}: {file.Namespace}";

    private static bool IsNamedAfter(string fileName, string type) =>
        fileName.StartsWith(type + ".", StringComparison.Ordinal) || fileName == type + "OfT.cs";
}
