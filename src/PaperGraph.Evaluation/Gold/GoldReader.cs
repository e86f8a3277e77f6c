using System.Collections.Immutable;
using System.Text.Json;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold;

/// <summary>
/// Reads annotated papers, one JSON object a line: <c>{id, title, abstract, mentions:[{field,start,end,type}], methods, tasks, datasets, metrics,
/// concepts, introduces, acronyms:[[short,long]], urls:[[written,canonical,kind]]}</c>; offsets half-open in UTF-16 units. Only id and title must
/// be there; what is not named here is passed over.
/// </summary>
public static class GoldReader
{
    /// <summary>All papers of a file, in its order.</summary>
    /// <inheritdoc cref="Read(IEnumerable{string})"/>
    public static ImmutableArray<GoldPaper> Read(string path) => Read([path]);

    /// <summary>All papers of several files, in the order of files and lines; empty lines are passed over.</summary>
    /// <exception cref="IOException">A file is missing or cannot be read; the message names it.</exception>
    /// <exception cref="InvalidDataException">A line is no annotated paper, or an identifier is there twice; the message names file and line.</exception>
    public static ImmutableArray<GoldPaper> Read(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var papers = ImmutableArray.CreateBuilder<GoldPaper>();
        var places = new Dictionary<PaperId, string>();
        foreach (var path in paths)
        {
            foreach (var (line, text) in Lines(path))
            {
                var place = $"{path}:{line}";
                var paper = ReadLine(text, place);
                if (!places.TryAdd(paper.Paper.Id, place))
                    throw new InvalidDataException($"{place}: paper '{paper.Paper.Id}' stands in {places[paper.Paper.Id]} already");
                papers.Add(paper);
            }
        }

        return papers.ToImmutable();
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

    private static GoldPaper ReadLine(string text, string place)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return GoldJson.ReadPaper(json.RootElement);
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
