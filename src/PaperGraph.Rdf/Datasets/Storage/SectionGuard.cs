namespace PaperGraph.Rdf;

/// <summary>
/// Stands before the memory of a dataset: says no after it was closed, and lets a mapped section be used only once it was found sound.
/// Asking for what is ready costs one read.
/// </summary>
internal class SectionGuard
{
    private ulong _ready;

    /// <summary>For memory of our own, which is sound from the start.</summary>
    public SectionGuard()
        : this(ulong.MaxValue)
    {
    }

    protected SectionGuard(ulong ready) => _ready = ready;

    protected ulong Ready
    {
        get => Volatile.Read(ref _ready);
        set => Volatile.Write(ref _ready, value);
    }

    /// <summary>The file, for messages.</summary>
    public virtual string Path => "";

    protected bool IsClosed { get; private set; }

    /// <summary>Throws <see cref="ObjectDisposedException"/> when closed, <see cref="DatasetFileException"/> when one is damaged.</summary>
    public void Require(ulong sections)
    {
        if ((Ready & sections) != sections) Prepare(sections);
    }

    public virtual void Close()
    {
        IsClosed = true;
        Ready = 0;
    }

    /// <summary>Keeps the memory where it is until the result is disposed of, even if the dataset is closed meanwhile.</summary>
    public virtual IDisposable Hold()
    {
        ObjectDisposedException.ThrowIf(IsClosed, typeof(Dataset));
        return NothingToHold.Instance;
    }

    protected virtual void Prepare(ulong sections) => ObjectDisposedException.ThrowIf(IsClosed, typeof(Dataset));

    private sealed class NothingToHold : IDisposable
    {
        public static readonly NothingToHold Instance = new();

        public void Dispose()
        {
        }
    }
}
