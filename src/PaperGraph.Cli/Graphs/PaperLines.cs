using System.Text.Json;

namespace PaperGraph.Cli.Graphs;

/// <summary>The lines of the <c>papers.jsonl</c> of a build, one after another.</summary>
internal static class PaperLines
{
    private const string FileName = "papers.jsonl";

    /// <summary>Hands on each line as JSON, which is good until <paramref name="add"/> returns.</summary>
    /// <param name="path">The folder of a build, or the file itself.</param>
    /// <param name="add">Takes a paper; what it throws for JSON that is not as a build writes it is told with the line.</param>
    /// <param name="cancellation">Stops between lines.</param>
    /// <exception cref="GraphFileException">There is no such file, or a line of it is not as a build writes it.</exception>
    public static void Read(string path, Action<JsonElement> add, CancellationToken cancellation = default)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, FileName) : path;
        if (!File.Exists(file)) throw new GraphFileException($"{file}: there is no such file; name the folder of a build, which 'papergraph build' writes");
        var line = 0;
        try
        {
            foreach (var text in File.ReadLines(file))
            {
                line++;
                cancellation.ThrowIfCancellationRequested();
                if (text.Length == 0) continue;
                using var json = JsonDocument.Parse(text);
                add(json.RootElement);
            }
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException
            or ArgumentException)
        {
            throw new GraphFileException($"{file}:{line}: not a paper as a build writes it: {fault.Message}", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new GraphFileException($"{file}: {fault.Message}", fault);
        }
    }

    /// <summary>The text under a name.</summary>
    /// <exception cref="FormatException">It is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    /// <exception cref="InvalidOperationException">It is no text.</exception>
    public static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is null");
}
