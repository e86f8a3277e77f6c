namespace PaperGraph.Export;

/// <summary>
/// Writes one file of the output. Same context, same bytes: nothing of the machine, the moment, the culture or the thread count goes in.
/// A writer keeps no state, so that several may run at once.
/// </summary>
public interface IGraphWriter
{
    /// <summary>Name of the file in the output folder, such as <c>graph.graphml</c>.</summary>
    string FileName { get; }

    /// <summary>Writes the whole file, streaming; leaves <paramref name="output"/> open.</summary>
    /// <exception cref="IOException">The stream could not be written.</exception>
    void Write(ExportContext context, Stream output);
}
