namespace PaperGraph.Export.Output;

// The steps by which a new folder takes the place of another of the same name. A run killed between any two of them leaves, at the next
// Recover, the old folder or the new one, whole. The caller holds a lock, so names need not be unique.
internal sealed class FolderSwap
{
    private readonly string _target;
    private readonly string _aside;

    // target is a full path that has a parent.
    public FolderSwap(string target)
    {
        _target = target;
        var hidden = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.papergraph-");
        Staging = hidden + "new";
        _aside = hidden + "old";
        Lock = hidden + "lock";
    }

    // Where the new folder is made.
    public string Staging { get; }

    public string Lock { get; }

    // Puts right what a killed run left.
    public void Recover()
    {
        if (!Directory.Exists(_target) && Directory.Exists(_aside)) Directory.Move(_aside, _target);
        DeleteIfExists(Staging);
        DeleteIfExists(_aside);
    }

    public void Stage()
    {
        Directory.CreateDirectory(Staging);
        if (!OperatingSystem.IsWindows() && Directory.Exists(_target)) File.SetUnixFileMode(Staging, File.GetUnixFileMode(_target));
    }

    // Takes the user's own files along. They are linked or copied, not moved: until the swap the old folder stays whole.
    public void CarryOver(IReadOnlySet<string> replaced)
    {
        if (!Directory.Exists(_target)) return;
        foreach (var entry in new DirectoryInfo(_target).EnumerateFileSystemInfos())
        {
            if (!replaced.Contains(entry.Name)) Copy(entry, Path.Combine(Staging, entry.Name));
        }
    }

    public void Swap()
    {
        if (!Directory.Exists(_target))
        {
            Directory.Move(Staging, _target);
        }
        else if (!NativeFiles.TryExchange(Staging, _target))
        {
            MoveAside();
            MoveIn();
        }
    }

    // Where two names cannot change places in one step, it takes two; Recover undoes the first.
    internal void MoveAside() => Directory.Move(_target, _aside);

    internal void MoveIn() => Directory.Move(Staging, _target);

    // After success or failure. What cannot be put right now is put right by the next run.
    public void Discard()
    {
        try
        {
            Recover();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static void Copy(FileSystemInfo entry, string destination)
    {
        if (entry.LinkTarget is { } linked)
        {
            if (entry is DirectoryInfo) Directory.CreateSymbolicLink(destination, linked);
            else File.CreateSymbolicLink(destination, linked);
        }
        else if (entry is DirectoryInfo folder)
        {
            Directory.CreateDirectory(destination);
            foreach (var inner in folder.EnumerateFileSystemInfos()) Copy(inner, Path.Combine(destination, inner.Name));
        }
        else if (!NativeFiles.TryLink(entry.FullName, destination))
        {
            File.Copy(entry.FullName, destination);
        }
    }

    private static void DeleteIfExists(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
