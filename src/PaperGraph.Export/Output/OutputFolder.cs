using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using PaperGraph.Export.Manifest;

namespace PaperGraph.Export.Output;

/// <summary>
/// The folder that a build writes. New files are made in a hidden folder next to it, and the two change places when all is written: a build
/// killed at any moment leaves the earlier output whole. Files that the earlier output's manifest does not list are the user's and stay.
/// Open it before the work begins, so that a place that cannot be written is known at once. Not safe to share between threads.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    private const int BufferSize = 1 << 17;

    private readonly FolderSwap _swap;
    private readonly FileStream _lock;
    private readonly FrozenSet<string> _ownFiles;

    private OutputFolder(string fullPath, FolderSwap swap, FileStream held, FrozenSet<string> ownFiles)
    {
        FullPath = fullPath;
        _swap = swap;
        _lock = held;
        _ownFiles = ownFiles;
    }

    /// <summary>Where the output will stand, links followed.</summary>
    public string FullPath { get; }

    /// <summary>
    /// Checks that <paramref name="path"/> can be written, clears what killed builds left, and keeps other builds out until disposed.
    /// Missing parents are made. The folder may be missing, empty (files whose name begins with a full stop apart) or an earlier output.
    /// </summary>
    /// <exception cref="OutputException">
    /// It is a file, or holds other work, or cannot be written, or another build is writing there.
    /// </exception>
    public static OutputFolder Open(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        try
        {
            var fullPath = Resolve(path);
            if (File.Exists(fullPath)) throw new OutputException($"cannot write to '{path}': it is a file, not a folder");
            if (Path.GetDirectoryName(fullPath) is not { } parent)
                throw new OutputException($"cannot write to '{path}': it has no parent folder");
            Directory.CreateDirectory(parent);
            var swap = new FolderSwap(fullPath);
            var held = Hold(swap.Lock, path);
            try
            {
                swap.Recover();
                if (!Directory.Exists(fullPath)) return new OutputFolder(fullPath, swap, held, []);
                ProbeWritable(fullPath);
                return new OutputFolder(fullPath, swap, held, EarlierOutput.OwnFiles(fullPath));
            }
            catch
            {
                held.Dispose();
                throw;
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"cannot write to '{path}': {error.Message}", error);
        }
    }

    /// <summary>
    /// Writes every file and the manifest, then puts them in the place of the earlier output. Returns the files by name, without the
    /// manifest.
    /// </summary>
    /// <param name="context">What to write.</param>
    /// <param name="writers">Who writes it; file names differ.</param>
    /// <param name="threads">How many writers may run at once, or −1 for as many as the machine has cores. Never changes a byte.</param>
    /// <param name="cancellation">Stops between files; the earlier output stays.</param>
    /// <exception cref="OutputException">
    /// Something could not be written, or a file of the user has the name of one of ours. The earlier output stays.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ImmutableArray<WrittenFile> Write(
        ExportContext context, ImmutableArray<IGraphWriter> writers, int threads = -1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        RefuseCollisions(writers);
        try
        {
            _swap.Stage();
            var files = WriteFiles(context, writers, threads, cancellation);
            using (var manifest = Create(ManifestWriter.FileName)) ManifestWriter.Write(context, files, manifest);
            _swap.CarryOver(_ownFiles);
            _swap.Swap();
            return files;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"cannot write to '{FullPath}': {error.Message}; what stood there is untouched", error);
        }
        finally
        {
            _swap.Discard();
        }
    }

    /// <summary>Lets other builds in.</summary>
    public void Dispose() => _lock.Dispose();

    private static string Resolve(string path)
    {
        var fullPath = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (new DirectoryInfo(fullPath).LinkTarget is null) return fullPath;
        var target = Directory.ResolveLinkTarget(fullPath, returnFinalTarget: true)!.FullName;
        return Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
    }

    private static FileStream Hold(string lockFile, string path)
    {
        try
        {
            return new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException error) when (File.Exists(lockFile))
        {
            throw new OutputException($"cannot write to '{path}': another build is writing there", error);
        }
    }

    // Renaming needs no right to the folder itself, so a folder made read-only on purpose would be replaced unasked.
    private static void ProbeWritable(string folder)
    {
        var probe = Path.Combine(folder, ".papergraph-probe");
        using var stream = new FileStream(probe, FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
    }

    private void RefuseCollisions(ImmutableArray<IGraphWriter> writers)
    {
        foreach (var name in writers.Select(writer => writer.FileName))
        {
            var file = Path.Combine(FullPath, name);
            if (!_ownFiles.Contains(name) && (File.Exists(file) || Directory.Exists(file)))
            {
                throw new OutputException(
                    $"'{file}' is no file of an earlier output and would be overwritten; move it away or name another folder");
            }
        }
    }

    private ImmutableArray<WrittenFile> WriteFiles(
        ExportContext context, ImmutableArray<IGraphWriter> writers, int threads, CancellationToken cancellation)
    {
        var files = new WrittenFile[writers.Length];
        var failures = new ExceptionDispatchInfo?[writers.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        Parallel.For(0, writers.Length, options, (index, state) =>
        {
            try
            {
                files[index] = WriteFile(context, writers[index]);
            }
            catch (Exception error)
            {
                // Kept to be thrown as it is; Parallel would wrap it.
                failures[index] = ExceptionDispatchInfo.Capture(error);
                state.Stop();
            }
        });
        foreach (var failure in failures) failure?.Throw();
        return [.. files.OrderBy(file => file.Name, StringComparer.Ordinal)];
    }

    private WrittenFile WriteFile(ExportContext context, IGraphWriter writer)
    {
        using var file = Create(writer.FileName);
        using var hashing = new HashingStream(file);
        using var buffered = new BufferedStream(hashing, BufferSize);
        writer.Write(context, buffered);
        buffered.Flush();
        return new WrittenFile(writer.FileName, hashing.Count, hashing.TakeSha256());
    }

    private FileStream Create(string name) =>
        new(Path.Combine(_swap.Staging, name), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1);
}
