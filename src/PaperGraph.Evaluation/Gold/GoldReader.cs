using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold.Brat;
using PaperGraph.Evaluation.Gold.Conll;
using PaperGraph.Evaluation.Gold.JsonLines;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold;

/// <summary>
/// Reads annotated texts in any of the forms below, told apart by name and content. What is not named here is passed over, and a list
/// that is missing was not annotated (<see cref="GoldPaper.Layers"/>).
/// <list type="bullet">
/// <item>JSON Lines, a paper a line: <c>{id, title, abstract, mentions:[{field,start,end,type}], methods, tasks, datasets, metrics,
/// concepts, introduces, acronyms:[[short,long]], urls:[[written,canonical,kind]], keyphrases, relations:[[head,type,tail]]}</c>, offsets
/// half-open in UTF-16 units of the field. Only id and title must be there; mentions may not overlap. Where phrases are listed and
/// <c>mentions</c> is missing, every place where a phrase stands by itself is learned from, and none is scored. Where <c>title</c> is
/// missing too, the object is labels alone, and title and abstract are those of the paper that has its identifier among given texts.</item>
/// <item>JSON Lines, a text a line, as public sets are passed on: <c>text</c> and no <c>abstract</c>; <c>mentions:[{start,end,type}]</c>,
/// offsets half-open in Unicode code points of the text; <c>relations:[{head,type,tail}]</c> with positions in the list of mentions; the
/// rest as above. Where <c>title</c> and a line break begin the text, it is split there.</item>
/// <item>BRAT: a file <c>NAME.ann</c> beside <c>NAME.txt</c>, or a folder of such pairs; text-bound annotations and binary
/// relations.</item>
/// <item>CoNLL: a token a line, its tag in the last column (IOB1, IOB2, BIOES or BILOU), an empty line behind each sentence. Texts are
/// those between <c>-DOCSTART-</c> lines, or else the sentences.</item>
/// </list>
/// In all but papers the longer of overlapping mentions is kept and the others go to <see cref="GoldPaper.Overlapped"/>, and an identifier
/// that is taken gets a number (<c>7</c>, <c>7-2</c>).
/// </summary>
public static class GoldReader
{
    /// <summary>All papers of a file or folder, in its order.</summary>
    /// <inheritdoc cref="Read(IEnumerable{string}, IReadOnlyDictionary{PaperId, Paper}, ICollection{Diagnostic})"/>
    public static ImmutableArray<GoldPaper> Read(string path) => Read([path]);

    /// <summary>All papers of several files and folders, in their order.</summary>
    /// <inheritdoc cref="Read(IEnumerable{string}, IReadOnlyDictionary{PaperId, Paper}, ICollection{Diagnostic})"/>
    public static ImmutableArray<GoldPaper> Read(IEnumerable<string> paths) => Read(paths, []);

    /// <summary>All papers of several files and folders, in their order.</summary>
    /// <inheritdoc cref="Read(IEnumerable{string}, IReadOnlyDictionary{PaperId, Paper}, ICollection{Diagnostic})"/>
    public static ImmutableArray<GoldPaper> Read(IEnumerable<string> paths, ICollection<Diagnostic> diagnostics) =>
        Read(paths, ImmutableDictionary<PaperId, Paper>.Empty, diagnostics);

    /// <summary>All papers of several files and folders, in their order.</summary>
    /// <param name="paths">Files, or folders of BRAT files, which are read in ordinal order of their names.</param>
    /// <param name="texts">Papers by identifier, for labels that come without their texts.</param>
    /// <param name="diagnostics">Receives what was left out or changed, in the order of reading.</param>
    /// <exception cref="IOException">A file is missing or cannot be read; the message names it.</exception>
    /// <exception cref="InvalidDataException">
    /// A line of JSON is nothing annotated or its text is nowhere, a paper is there twice, or a file holds nothing annotated at all; the message names file and
    /// line.
    /// </exception>
    public static ImmutableArray<GoldPaper> Read(
        IEnumerable<string> paths, IReadOnlyDictionary<PaperId, Paper> texts, ICollection<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var shelf = new GoldShelf(texts, diagnostics);
        foreach (var path in paths)
        {
            try
            {
                Read(path, shelf);
            }
            catch (Exception fault) when (fault is (IOException and not FileNotFoundException) or UnauthorizedAccessException)
            {
                throw new IOException($"{path}: the file cannot be read", fault);
            }

            shelf.EndFile(path);
        }

        return shelf.Papers;
    }

    private static void Read(string path, GoldShelf shelf)
    {
        if (Directory.Exists(path)) BratFolder.Read(path, shelf);
        else if (!File.Exists(path)) throw new FileNotFoundException($"{path}: there is no such file", path);
        else if (BratFolder.AnnotationsOf(path) is { } annotations) BratFile.Read(annotations, Path.GetFileNameWithoutExtension(path), shelf);
        else if (IsJson(path)) JsonLinesFile.Read(path, shelf);
        else ConllFile.Read(path, shelf);
    }

    private static bool IsJson(string path)
    {
        if (Path.GetExtension(path) is ".jsonl" or ".json") return true;
        var start = File.ReadLines(path).FirstOrDefault(line => !string.IsNullOrWhiteSpace(line));
        return start is null || start.AsSpan().TrimStart()[0] == '{';
    }
}
