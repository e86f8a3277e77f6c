using System.Collections.Immutable;
using System.Text.Json;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold;

/// <summary>
/// Reads annotated texts, one JSON object a line. Two kinds are told apart by their properties; what is not named here is passed over, and what
/// is missing was not annotated (<see cref="GoldPaper.Layers"/>).
/// <list type="bullet">
/// <item>A paper: <c>{id, title, abstract, mentions:[{field,start,end,type}], methods, tasks, datasets, metrics, concepts, introduces,
/// acronyms:[[short,long]], urls:[[written,canonical,kind]], keyphrases, relations:[[head,type,tail]]}</c>, offsets half-open in UTF-16 units of
/// the field. Only id and title must be there; mentions may not overlap.</item>
/// <item>A text, as public sets are passed on: <c>text</c> and no <c>abstract</c>; <c>mentions:[{start,end,type}]</c>, offsets half-open in
/// Unicode code points of the text; <c>relations:[{head,type,tail}]</c> with positions in the list of mentions; the rest as above. Where
/// <c>title</c> and a line break begin the text, it is split there. Of mentions that overlap the longer is kept, the others go to
/// <see cref="GoldPaper.Overlapped"/>; an identifier that is taken gets a number (<c>7</c>, <c>7-2</c>).</item>
/// </list>
/// </summary>
public static class GoldReader
{
    /// <summary>All papers of a file, in its order.</summary>
    /// <inheritdoc cref="Read(IEnumerable{string}, ICollection{Diagnostic})"/>
    public static ImmutableArray<GoldPaper> Read(string path) => Read([path]);

    /// <summary>All papers of several files, in the order of files and lines; empty lines are passed over.</summary>
    /// <inheritdoc cref="Read(IEnumerable{string}, ICollection{Diagnostic})"/>
    public static ImmutableArray<GoldPaper> Read(IEnumerable<string> paths) => Read(paths, []);

    /// <summary>All papers of several files, in the order of files and lines; empty lines are passed over.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="diagnostics">Receives what was left out or changed, in order of files.</param>
    /// <exception cref="IOException">A file is missing or cannot be read; the message names it.</exception>
    /// <exception cref="InvalidDataException">A line is nothing annotated, or a paper is there twice; the message names file and line.</exception>
    public static ImmutableArray<GoldPaper> Read(IEnumerable<string> paths, ICollection<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var shelf = new GoldShelf(diagnostics);
        foreach (var path in paths)
        {
            foreach (var (line, text) in Lines(path)) shelf.Add(ReadLine(text, $"{path}:{line}", out var isText), new SourceLocation(path, line), isText);
            shelf.EndFile(path);
        }

        return shelf.Papers;
    }

    private static List<(int Number, string Text)> Lines(string path)
    {
        if (!File.Exists(path)) throw new FileNotFoundException($"{path}: there is no such file", path);
        try
        {
            return [.. File.ReadLines(path).Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)).Select(line => (line.Index + 1, line.Item))];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{path}: the file cannot be read", fault);
        }
    }

    private static GoldPaper ReadLine(string text, string place, out bool isText)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            isText = GoldJson.IsText(json.RootElement);
            return isText ? GoldText.Read(json.RootElement) : GoldAbstract.Read(json.RootElement);
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{place}: not JSON, from byte {fault.BytePositionInLine + 1} on", fault);
        }
        catch (FormatException fault)
        {
            throw new InvalidDataException($"{place}: not an annotated paper: {fault.Message}", fault);
        }
    }
}
