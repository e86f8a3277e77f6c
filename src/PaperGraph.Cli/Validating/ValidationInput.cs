using System.Collections.Immutable;
using PaperGraph.Cli.Graphs;
using PaperGraph.Rdf;

namespace PaperGraph.Cli.Validating;

/// <summary>A dataset with the files that it is of, so that lines can be found in them, and the prefixes that they declare.</summary>
internal sealed class ValidationInput : IDisposable
{
    private ValidationInput(
        Dataset data, ImmutableArray<(string, int)> documents, IEnumerable<(string Prefix, Iri Namespace)> prefixes, int faults) =>
        (Data, Documents, Prefixes, Faults) = (data, documents, [.. prefixes], faults);

    public Dataset Data { get; }

    /// <summary>
    /// The files that a line can be found in, each with its number among the documents of the dataset, by which blank nodes are renamed.
    /// </summary>
    public ImmutableArray<(string File, int Document)> Documents { get; }

    public ImmutableArray<(string Prefix, Iri Namespace)> Prefixes { get; }

    /// <summary>How many statements were left out, as they broke their syntax.</summary>
    public int Faults { get; }

    /// <summary>Opens or loads. Faults inside files are printed and the rest is kept.</summary>
    /// <exception cref="GraphFileException">A path leads nowhere or to nothing that can be read.</exception>
    public static ValidationInput Open(ImmutableArray<string> paths, TextWriter error, CancellationToken cancellation)
    {
        if (paths is [var only] && DatasetSource.SavedDataset(only) is { } saved)
        {
            var beside = GraphFiles.OfFolder(Path.GetDirectoryName(saved)!);
            return new ValidationInput(GraphFiles.OpenDataset(saved), beside is [var graph, ..] ? [(graph, 1)] : [], [], faults: 0);
        }

        var builder = new DatasetBuilder();
        var notes = new PrefixNotes(builder);
        var faults = new FaultList(error);
        var documents = ImmutableArray.CreateBuilder<(string, int)>();
        var number = 1;
        foreach (var path in paths)
        {
            if (GraphFiles.IsDataset(path)) throw new GraphFileException($"{path}: a saved dataset is validated alone, without other data");
            var file = Directory.Exists(path) ? DatasetSource.GraphOf(path) : path;
            var before = notes.Count;
            builder.BeginDocument();
            GraphFiles.Read(file, syntax: null, notes, faults, new RdfReadOptions { CancellationToken = cancellation });
            documents.Add((file, number));
            if (notes.Count > before) number++;
        }

        faults.Finish();
        return new ValidationInput(builder.Build(), documents.ToImmutable(), notes.Found, faults.Count);
    }

    public void Dispose() => Data.Dispose();
}
