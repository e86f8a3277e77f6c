namespace PaperGraph.Rdf;

/// <summary>A file is no dataset of ours, is damaged, or was written by a newer version.</summary>
public sealed class DatasetFileException : IOException
{
    /// <summary>Names the file and what is wrong with it, as a clause without a full stop.</summary>
    public DatasetFileException(string path, string fault)
        : base($"{path}: {fault}")
    {
        Path = path;
        Fault = fault;
    }

    /// <summary>The file as it was asked for.</summary>
    public string Path { get; }

    /// <summary>What is wrong with it.</summary>
    public string Fault { get; }
}
