namespace PaperGraph.Rdf;

/// <summary>
/// An RDF dataset (RDF 1.1 Concepts, section 4): a default graph and named graphs over one dictionary of terms. Built once by
/// <see cref="DatasetBuilder"/> or opened from a file, then frozen and safe to share between threads. Spans and <see cref="TermView"/>s
/// that come from it are good until it is disposed of; after that its members throw <see cref="ObjectDisposedException"/>.
/// </summary>
public sealed class Dataset : IDisposable
{
    private readonly TermDictionary _terms;
    private readonly TermColumns _termColumns;
    private readonly GraphColumns _graphColumns;
    private readonly SectionGuard _guard;
    private readonly GraphIndex?[] _graphs;
    private readonly Lazy<GraphIndex> _union;

    internal Dataset(TermColumns terms, GraphColumns graphs, SectionGuard guard)
    {
        (_termColumns, _graphColumns, _guard) = (terms, graphs, guard);
        _terms = new TermDictionary(terms, guard);
        _graphs = new GraphIndex?[graphs.Names.Length];
        // A graph whose name is one beyond the last term is the union of the others.
        var hasUnion = graphs.Names.All[^1] == terms.Offsets.Length;
        var count = hasUnion ? _graphs.Length - 1 : _graphs.Length;
        GraphNames = graphs.Names.All[1..count].ToArray().AsReadOnly();
        QuadCount = graphs.Rows[count];
        _union = new Lazy<GraphIndex>(() => hasUnion ? Graph(count) : Merge([.. Enumerable.Range(0, count).Select(Graph)]));
    }

    /// <summary>The terms, which all graphs share.</summary>
    public TermDictionary Terms
    {
        get
        {
            _guard.Require(Sections.Groups);
            return _terms;
        }
    }

    /// <summary>The graph without a name.</summary>
    public GraphIndex DefaultGraph => Graph(0);

    /// <summary>The ids of the names of the named graphs, ascending. A named graph is never empty.</summary>
    public IReadOnlyList<int> GraphNames { get; }

    /// <summary>How many quads.</summary>
    public long QuadCount { get; }

    /// <summary>
    /// The default graph and all named graphs merged: kept with the dataset when <see cref="DatasetBuilder.WithUnion"/> said so, else made
    /// when first asked for.
    /// </summary>
    public GraphIndex UnionGraph => _union.Value;

    /// <summary>Reads files into one dataset; see <see cref="Load(IEnumerable{string}, RdfReadOptions)"/>.</summary>
    public static Dataset Load(string path, RdfReadOptions? options = null) => Load([path], options);

    /// <summary>
    /// Reads files into one dataset; the end of each name says its syntax, as <see cref="RdfFile"/> has it. Blank nodes of different files
    /// are different.
    /// </summary>
    /// <inheritdoc cref="RdfFile.Read(string, IQuadSink, RdfReadOptions)"/>
    public static Dataset Load(IEnumerable<string> paths, RdfReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var builder = new DatasetBuilder();
        foreach (var path in paths)
        {
            builder.BeginDocument();
            RdfFile.Read(path, builder, options);
        }

        return builder.Build();
    }

    /// <summary>
    /// Opens a file that <see cref="Save(string)"/> wrote, by mapping it to memory. Another program must not write to it meanwhile;
    /// replacing it by another file of that name, as saving does, is fine.
    /// </summary>
    /// <exception cref="DatasetFileException">It is no such file, is damaged, or was written by a newer version.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Dataset Open(string path, DatasetVerification verification = DatasetVerification.OnFirstUse)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var sections = MappedSections.Open(path, verification);
        return new Dataset(sections.Terms, sections.Graphs, sections);
    }

    /// <summary>
    /// The merge of some graphs of one dataset: every triple of any of them, once. Sorts them anew; of one, gives that one.
    /// </summary>
    public static GraphIndex Merge(IReadOnlyList<GraphIndex> graphs)
    {
        ArgumentNullException.ThrowIfNull(graphs);
        GraphIndex[] some = [.. graphs.Where(graph => graph.Count > 0).Distinct()];
        return some.Length == 1 ? some[0] : GraphMerge.Of(some);
    }

    /// <summary>The graph with this name, or null.</summary>
    public GraphIndex? NamedGraph(int name)
    {
        _guard.Require(Sections.Graphs);
        var at = _graphColumns.Names.All[..(GraphNames.Count + 1)].BinarySearch(name);
        return at > 0 ? Graph(at) : null;
    }

    /// <summary>
    /// Hands on every quad: the default graph first, then the named graphs by name; within a graph by subject, rdf:type before all other
    /// predicates. Equal datasets give equal sequences.
    /// </summary>
    public void WriteTo(IQuadSink sink)
    {
        ArgumentNullException.ThrowIfNull(sink);
        using var hold = Hold();
        SortedQuads.Write(this, sink);
    }

    /// <summary>Writes the dataset as one file; equal datasets give equal bytes.</summary>
    /// <exception cref="DatasetFileException">It was opened from a file, which now shows a fault.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var hold = Hold();
        _guard.Require(Sections.All);
        DatasetWriter.Write(_termColumns, _graphColumns, stream);
    }

    /// <summary>
    /// The same to a file, which appears under its name only when it is complete; meanwhile it is beside it, with <c>.part</c> after the
    /// name.
    /// </summary>
    /// <inheritdoc cref="Save(Stream)"/>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var unfinished = path + ".part";
        try
        {
            using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16))
            {
                Save(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    /// <summary>
    /// Checks all there is to check: every checksum, and that every column is sorted and points at what exists. Reads the whole file once
    /// or twice; a dataset that was built and not opened is sound by construction, and checked all the same.
    /// </summary>
    /// <exception cref="DatasetFileException">Something is wrong.</exception>
    public void Verify()
    {
        using var hold = Hold();
        _guard.Require(Sections.All);
        for (var graph = 0; graph < _graphs.Length; graph++)
        {
            foreach (var order in Enum.GetValues<IndexOrder>())
            {
                if (StructureCheck.OfRows(Graph(graph), order, _terms.Count) is { } fault)
                    throw new DatasetFileException(_guard.Path, fault);
            }
        }
    }

    /// <summary>
    /// Closes the file. A query that runs meanwhile on another thread ends with <see cref="ObjectDisposedException"/>.
    /// </summary>
    public void Dispose() => _guard.Close();

    /// <summary>
    /// Keeps the memory behind spans where it is until the result is disposed of, even when the dataset is closed before: for whoever
    /// holds spans while others may close.
    /// </summary>
    internal IDisposable Hold() => _guard.Hold();

    private GraphIndex Graph(int ordinal)
    {
        _guard.Require(Sections.Graphs);
        return _graphs[ordinal] ??= new GraphIndex(_graphColumns, _guard, ordinal);
    }
}
