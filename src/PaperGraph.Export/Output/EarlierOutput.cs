using System.Collections.Frozen;
using System.Text.Json;
using PaperGraph.Export.Manifest;

namespace PaperGraph.Export.Output;

// What stands in the output folder before a build: which files are ours (its manifest lists them) and which are the user's.
internal static class EarlierOutput
{
    // Names of the files that an earlier build wrote, the manifest among them; none when there was no earlier build.
    public static FrozenSet<string> OwnFiles(string folder)
    {
        var manifest = Path.Combine(folder, ManifestWriter.FileName);
        if (File.Exists(manifest)) return Listed(folder, manifest);

        // Files such as .gitkeep do not make a folder somebody's work.
        var stranger = Directory.EnumerateFileSystemEntries(folder)
            .Select(entry => Path.GetFileName(entry))
            .Where(name => !name.StartsWith('.'))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        if (stranger is not null)
        {
            throw new OutputException(
                $"'{folder}' holds '{stranger}' and no {ManifestWriter.FileName}, so it is no earlier output; "
                + "name an empty or a new folder");
        }

        return [];
    }

    private static FrozenSet<string> Listed(string folder, string manifest)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(manifest));
            if (json.RootElement.GetProperty("product").ValueEquals(ManifestWriter.Product))
            {
                return json.RootElement.GetProperty("files").EnumerateArray()
                    .Select(file => file.GetProperty("name").GetString() ?? "")
                    .Append(ManifestWriter.FileName)
                    .ToFrozenSet(StringComparer.Ordinal);
            }
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw Foreign(error);
        }

        throw Foreign(null);

        OutputException Foreign(Exception? cause)
        {
            var message = $"'{folder}' holds a {ManifestWriter.FileName} that PaperGraph did not write; name an empty or a new folder";
            return cause is null ? new OutputException(message) : new OutputException(message, cause);
        }
    }
}
