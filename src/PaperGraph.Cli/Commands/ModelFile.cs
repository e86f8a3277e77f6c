using PaperGraph.Extraction;

namespace PaperGraph.Cli.Commands;

/// <summary>A trained model on disk.</summary>
internal static class ModelFile
{
    /// <summary>Reads a model, or the one that ships where there is no path.</summary>
    /// <exception cref="IOException">The file is missing or cannot be read; the message names it.</exception>
    /// <exception cref="InvalidDataException">It holds no model; the message names it.</exception>
    public static ExtractionModel Load(string? path)
    {
        if (path is null) return ExtractionModel.LoadShipped();
        if (!File.Exists(path)) throw new FileNotFoundException($"{path}: there is no such file", path);
        try
        {
            using var file = File.OpenRead(path);
            return ExtractionModel.Load(file);
        }
        catch (InvalidDataException fault)
        {
            throw new InvalidDataException($"{path}: {fault.Message}", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{path}: the file cannot be read", fault);
        }
    }

    /// <summary>Writes a model and its card (<c>PATH.md</c>). Each is written beside and moved into place: a run that is killed leaves an earlier one whole.</summary>
    /// <exception cref="IOException">They cannot be written; the message names the path.</exception>
    public static void Save(ExtractionModel model, string card, string path)
    {
        try
        {
            Put(path, model.Save);
            Put(path + ".md", file => file.Write(System.Text.Encoding.UTF8.GetBytes(card)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{path}: the model cannot be written there", fault);
        }
    }

    private static void Put(string path, Action<Stream> write)
    {
        var unfinished = path + ".part";
        using (var file = File.Create(unfinished)) write(file);
        File.Move(unfinished, path, overwrite: true);
    }
}
