using System.Collections.Immutable;
using System.Security.Cryptography;
using PaperGraph.Corpus;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Reports;
using PaperGraph.Model;

namespace PaperGraph.Cli.Commands;

/// <summary>Annotated files as commands are given them.</summary>
internal static class GoldFiles
{
    private const int MostTold = 20;

    /// <summary>Papers that labels without texts may belong to, by identifier; what cannot be read of the files is told.</summary>
    public static IReadOnlyDictionary<PaperId, Paper> ReadTexts(IReadOnlyList<string> files, TextWriter error, CancellationToken cancellation) =>
        files.Count == 0 ? ImmutableDictionary<PaperId, Paper>.Empty : ReadPapers(files, error, cancellation).ToDictionary(paper => paper.Id);

    /// <summary>Papers without annotations, in any format that 'build' reads; what cannot be read of the files is told.</summary>
    /// <exception cref="InvalidDataException">The files hold no papers.</exception>
    public static ImmutableArray<Paper> ReadPapers(IReadOnlyList<string> files, TextWriter error, CancellationToken cancellation)
    {
        var corpus = CorpusReader.Read(files, new CorpusOptions(), progress: null, cancellation);
        foreach (var diagnostic in corpus.Diagnostics.Where(diagnostic => diagnostic.IsRejection).Take(MostTold))
            error.WriteLine($"papergraph: {diagnostic.Place}: {diagnostic.Reason}");
        return corpus.Papers.IsEmpty ? throw new InvalidDataException($"there are no papers in {string.Join(", ", files)}") : corpus.Papers;
    }

    /// <summary>All annotated papers; what was left out of them or changed is told.</summary>
    public static ImmutableArray<GoldPaper> Read(
        IReadOnlyList<string> files, IReadOnlyDictionary<PaperId, Paper> texts, TextWriter error)
    {
        var diagnostics = new List<Diagnostic>();
        var papers = GoldReader.Read(files, texts, diagnostics);
        foreach (var diagnostic in diagnostics.Take(MostTold))
            error.WriteLine($"papergraph: {diagnostic.Place}: {diagnostic.Reason} ({diagnostic.Code.ToIdentifier()})");
        if (diagnostics.Count > MostTold) error.WriteLine($"papergraph: and {diagnostics.Count - MostTold} more faults of annotated files");
        return papers;
    }

    /// <summary>What a model card says of a file; of a folder, over all its files in the order of their names.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="use">What it was used for.</param>
    /// <param name="papers">How many papers it holds.</param>
    /// <param name="licences">Licences as <c>FILE=TEXT</c>, by name or path.</param>
    public static ModelCardFile Describe(string path, string use, int? papers, IReadOnlyDictionary<string, string> licences)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        var licence = licences.GetValueOrDefault(path) ?? licences.GetValueOrDefault(name);
        return new ModelCardFile(name, use, papers, HashOf(path), licence);
    }

    private static string HashOf(string path)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : (IEnumerable<string>)[path];
        var buffer = new byte[1 << 16];
        foreach (var file in files)
        {
            using var stream = File.OpenRead(file);
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer)) hash.AppendData(buffer, 0, read);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
