using Microsoft.Extensions.FileSystemGlobbing;
using PaperGraph.Model;

namespace PaperGraph.Corpus.Inputs;

/// <summary>Makes files of what the user named: files, folders and globs. A file that is named twice is read once.</summary>
internal sealed class InputFinder
{
    private readonly SortedSet<string> _paths = new(StringComparer.Ordinal);
    private readonly List<(DiagnosticCode Code, string Path, string Reason)> _faults = [];

    private InputFinder()
    {
    }

    /// <summary>The files by name, and what is wrong with the inputs.</summary>
    public static (List<InputFile> Files, List<Diagnostic> Diagnostics) Find(IReadOnlyList<string> inputs)
    {
        var finder = new InputFinder();
        foreach (var input in inputs.Distinct(StringComparer.Ordinal)) finder.Add(input);
        var root = CommonFolder(finder._paths);
        var files = finder._paths.Select(path => new InputFile(NameIn(root, path), LengthOf(path), () => File.OpenRead(path))).ToList();
        files.Sort(static (x, y) => string.CompareOrdinal(x.Name, y.Name));
        var diagnostics = finder._faults
            .Select(fault => new Diagnostic(fault.Code, new SourceLocation(NameIn(root, fault.Path), 0), fault.Reason))
            .Distinct();
        return (files, [.. diagnostics]);
    }

    private void Add(string input)
    {
        if (File.Exists(input))
            _paths.Add(Path.GetFullPath(input));
        else if (Directory.Exists(input))
            AddFolder(input);
        else if (input.Contains('*', StringComparison.Ordinal))
            AddGlob(input);
        else
            _faults.Add((DiagnosticCode.FileNotFound, input, "no such file or folder"));
    }

    private void AddFolder(string input)
    {
        var faults = _faults.Count;
        var found = Walk(new DirectoryInfo(Path.GetFullPath(input)));
        if (!found && _faults.Count == faults) _faults.Add((DiagnosticCode.FileNotFound, input, "the folder holds no files"));
    }

    // Links to folders are not followed: they may lead round in a circle.
    private bool Walk(DirectoryInfo folder)
    {
        var found = false;
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
            {
                if (entry.Name.StartsWith('.'))
                {
                    _faults.Add((DiagnosticCode.UnknownFormat, entry.FullName, "hidden, so not read; name it as an input to have it read"));
                }
                else if (entry is DirectoryInfo inner)
                {
                    found |= inner.LinkTarget is null && Walk(inner);
                }
                else
                {
                    _paths.Add(entry.FullName);
                    found = true;
                }
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            _faults.Add((DiagnosticCode.FileUnreadable, folder.FullName, "the folder cannot be read"));
        }

        return found;
    }

    private void AddGlob(string input)
    {
        var pattern = input.Replace('\\', '/');
        var star = pattern.IndexOf('*', StringComparison.Ordinal);
        var slash = pattern.LastIndexOf('/', star);
        var folder = slash < 0 ? "." : slash == 0 ? "/" : pattern[..slash];
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(pattern[(slash + 1)..]);
        if (!pattern.Contains("/.", StringComparison.Ordinal)) matcher.AddExclude("**/.*/**").AddExclude("**/.*");
        var found = Directory.Exists(folder) ? matcher.GetResultsInFullPath(folder).Select(Path.GetFullPath).ToList() : [];
        if (found.Count == 0) _faults.Add((DiagnosticCode.FileNotFound, input, "no file matches"));
        _paths.UnionWith(found);
    }

    private static long LengthOf(string path)
    {
        try
        {
            return new FileInfo(path).Length;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    // Null when there is no file.
    private static string? CommonFolder(SortedSet<string> paths)
    {
        if (paths.Min is not { } first || paths.Max is not { } last) return null;
        // The first and the last in ordinal order share what all share.
        var folder = Path.GetDirectoryName(first) ?? "";
        while (!last.StartsWith(WithSlash(folder), StringComparison.Ordinal)) folder = Path.GetDirectoryName(folder) ?? "";
        return WithSlash(folder);
    }

    private static string WithSlash(string folder) =>
        folder.Length == 0 || folder.EndsWith(Path.DirectorySeparatorChar) ? folder : folder + Path.DirectorySeparatorChar;

    private static string NameIn(string? root, string path)
    {
        var full = Path.GetFullPath(path);
        var isInside = root is not null && full.Length > root.Length && full.StartsWith(root, StringComparison.Ordinal);
        return (isInside ? full[root!.Length..] : path).Replace('\\', '/');
    }
}
