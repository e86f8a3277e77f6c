using System.Collections.Immutable;
using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;

namespace PaperGraph.Rdf;

/// <summary>
/// A dataset file in memory, mapped. Only closing unmaps it: spans into the mapping would not keep it alive, so the pointer is held until
/// then, and a dataset that is forgotten stays mapped to the end of the process.
/// </summary>
internal sealed unsafe class MappedSections : SectionGuard
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly FileLayout _layout;
    private readonly byte* _start;
    private readonly Lock _lock = new();

    private MappedSections(string path, MemoryMappedFile file, long length, DatasetVerification verification)
        : base(0)
    {
        _file = file;
        _view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        _start += _view.PointerOffset;
        Path = path;
        try
        {
            _layout = FileLayout.Read(new ReadOnlySpan<byte>(_start, (int)Math.Min(length, int.MaxValue)), length, out var fault)
                ?? throw new DatasetFileException(path, fault!);
            Terms = TermColumns();
            Graphs = GraphColumns();
            Check(StructureCheck.OfLengths(Terms, Graphs));
            Require(Sections.Groups | Sections.Graphs);
            Check(StructureCheck.OfGroups(Terms));
            Check(StructureCheck.OfGraphs(Terms, Graphs));
            if (verification == DatasetVerification.OnOpen) Require(Sections.All);
            if (verification == DatasetVerification.Never) Ready = Sections.All;
        }
        catch
        {
            Close();
            throw;
        }
    }

    public override string Path { get; }

    public TermColumns Terms { get; }

    public GraphColumns Graphs { get; }

    public static MappedSections Open(string path, DatasetVerification verification)
    {
        if (!BitConverter.IsLittleEndian) throw new PlatformNotSupportedException("Dataset files are for little-endian processors.");
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
        // An empty file cannot be mapped.
        if (stream.Length == 0)
        {
            stream.Dispose();
            throw new DatasetFileException(path, "it is empty");
        }

        var length = stream.Length;
        var file = MemoryMappedFile.CreateFromFile(
            stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        return new MappedSections(path, file, length, verification);
    }

    public override void Close()
    {
        lock (_lock)
        {
            if (IsClosed) return;
            base.Close();
            _view.SafeMemoryMappedViewHandle.ReleasePointer();
            _view.Dispose();
            _file.Dispose();
        }
    }

    public override IDisposable Hold()
    {
        var holds = false;
        _view.SafeMemoryMappedViewHandle.DangerousAddRef(ref holds);
        return new Lease(_view);
    }

    /// <summary>Compares checksums of sections that were not used before, and looks whether what they say can be true.</summary>
    protected override void Prepare(ulong sections)
    {
        lock (_lock)
        {
            base.Prepare(sections);
            var missing = sections & ~Ready;
            for (var i = 0; i < Sections.Count; i++)
            {
                if ((missing & (1UL << i)) != 0) CheckSum(i);
            }

            if ((missing & Sections.Terms) != 0) Check(StructureCheck.OfTerms(Terms));
            foreach (var role in (ReadOnlySpan<TermRole>)[TermRole.Subject, TermRole.Predicate, TermRole.Object])
            {
                if ((missing & Sections.KeysOf(role)) != 0) Check(StructureCheck.OfKeys(Terms, Graphs, role));
            }

            Ready |= sections;
        }
    }

    private void CheckSum(int section)
    {
        var place = _layout.Places[section];
        var checksum = new RunningChecksum();
        for (var at = 0L; at < place.Length; at += int.MaxValue)
            checksum.Add(new ReadOnlySpan<byte>(_start + place.Offset + at, (int)Math.Min(int.MaxValue, place.Length - at)));
        if (checksum.Finish() != place.Checksum) Check($"section {section} is damaged (wrong checksum)");
    }

    private void Check(string? fault)
    {
        if (fault is not null) throw new DatasetFileException(Path, fault);
    }

    private TermColumns TermColumns() => new()
    {
        Offsets = Column<long>(Sections.TermOffsets),
        Text = new TextColumn(Column<byte>(Sections.Text)),
        GroupStarts = Column<int>(Sections.GroupStarts),
        TagCount = _layout.TagCount,
        QualifierOffsets = Column<long>(Sections.QualifierOffsets),
        Qualifiers = Column<byte>(Sections.Qualifiers),
        Slots = Column<int>(Sections.Slots),
    };

    private GraphColumns GraphColumns() => new()
    {
        Names = Column<int>(Sections.GraphNames),
        Rows = Column<long>(Sections.GraphRows),
        KeyStarts = Columns<long>(Sections.KeyStarts, 3),
        Keys = Columns<int>(Sections.Keys, 3),
        Starts = Columns<int>(Sections.Starts, 3),
        SubjectCounts = Column<int>(Sections.SubjectCounts),
        ObjectCounts = Column<int>(Sections.ObjectCounts),
        Second = Columns<int>(Sections.Second, IndexOrders.Count),
        Third = Columns<int>(Sections.Third, IndexOrders.Count),
    };

    private ImmutableArray<Column<T>> Columns<T>(int first, int count)
        where T : unmanaged
    {
        var columns = new Column<T>[count];
        for (var i = 0; i < count; i++) columns[i] = Column<T>(first + i);
        return ImmutableCollectionsMarshal.AsImmutableArray(columns);
    }

    private Column<T> Column<T>(int section)
        where T : unmanaged
    {
        var place = _layout.Places[section];
        if (place.Length % sizeof(T) != 0) Check($"section {section} ends within a value");
        return new Column<T>(_start + place.Offset, place.Length / sizeof(T));
    }

    private sealed class Lease(MemoryMappedViewAccessor view) : IDisposable
    {
        private MemoryMappedViewAccessor? _view = view;

        public void Dispose() => Interlocked.Exchange(ref _view, null)?.SafeMemoryMappedViewHandle.DangerousRelease();
    }
}
