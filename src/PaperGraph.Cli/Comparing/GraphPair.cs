using PaperGraph.Cli.Graphs;
using PaperGraph.Rdf;

namespace PaperGraph.Cli.Comparing;

/// <summary>
/// The <c>graph.ttl</c> of two builds over one dictionary of terms, so that they are compared by numbers: the old one is the default graph
/// of a dataset, the new one a named graph.
/// </summary>
internal sealed class GraphPair : IDisposable
{
    private const string FileName = "graph.ttl";

    private readonly Dataset _dataset;

    private GraphPair(Dataset dataset) => _dataset = dataset;

    private static ReadOnlySpan<byte> NewName => "urn:papergraph:new"u8;

    /// <summary>Reads both graphs.</summary>
    /// <exception cref="GraphFileException">One cannot be read, has a fault, or has blank nodes, which no patch can name.</exception>
    public static GraphPair Load(string old, string @new, TextWriter error, CancellationToken cancellation)
    {
        var builder = new DatasetBuilder();
        Read(old, new Sink(builder, isNew: false, FileOf(old)), error, cancellation);
        Read(@new, new Sink(builder, isNew: true, FileOf(@new)), error, cancellation);
        return new GraphPair(builder.Build());
    }

    /// <summary>Writes what goes, then what comes, both by subject, predicate and object.</summary>
    public void WritePatch(Stream stream)
    {
        var (old, added) = (_dataset.DefaultGraph, _dataset.NamedGraph(_dataset.Terms.Find(TermView.Iri(NewName))));
        using var patch = new RdfPatchWriter(stream);
        WriteMissing(old, added, patch, deletes: true);
        if (added is not null) WriteMissing(added, old, patch, deletes: false);
        patch.Commit();
    }

    public void Dispose() => _dataset.Dispose();

    private static string FileOf(string path) => Directory.Exists(path) ? Path.Combine(path, FileName) : path;

    private static void Read(string path, Sink sink, TextWriter error, CancellationToken cancellation)
    {
        var faults = new FaultList(error);
        GraphFiles.Read(FileOf(path), syntax: null, sink, faults, new RdfReadOptions { CancellationToken = cancellation });
        faults.Finish();
        if (faults.Count > 0) throw new GraphFileException($"{FileOf(path)}: a patch of a graph with faults would be wrong");
    }

    // The triples of one graph that the other lacks. Ids are places in a sorted list of terms, so rows come sorted.
    private void WriteMissing(GraphIndex graph, GraphIndex? other, RdfPatchWriter patch, bool deletes)
    {
        var terms = _dataset.Terms;
        var table = graph[IndexOrder.Spo];
        var there = other is null ? default : other[IndexOrder.Spo];
        for (var key = 0; key < table.Keys.Length; key++)
        {
            var subject = table.Keys[key];
            var known = other is null ? default : there.Find(subject);
            var rows = table.RowsOfKey(key);
            for (var row = rows.Start; row < rows.End; row++)
            {
                if (!known.IsEmpty && !there.NarrowThird(there.NarrowSecond(known, table.Second[row]), table.Third[row]).IsEmpty) continue;
                var quad = new QuadView(terms[subject], terms[table.Second[row]], terms[table.Third[row]]);
                if (deletes) patch.Delete(quad);
                else patch.Add(quad);
            }
        }
    }

    private sealed class Sink(DatasetBuilder builder, bool isNew, string file) : IQuadSink
    {
        public void OnQuad(in QuadView quad)
        {
            if (quad.Subject.Kind == TermKind.BlankNode || quad.Object.Kind == TermKind.BlankNode)
                throw new GraphFileException($"{file}: there are blank nodes in it, which a patch cannot name; a build writes none");
            builder.OnQuad(new QuadView(quad.Subject, quad.Predicate, quad.Object, isNew ? TermView.Iri(NewName) : default));
        }
    }
}
