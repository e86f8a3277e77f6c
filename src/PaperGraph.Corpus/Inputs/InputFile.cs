namespace PaperGraph.Corpus.Inputs;

/// <summary>A file to read: how it is called in outputs, and how its bytes are had.</summary>
internal sealed record InputFile(string Name, long Length, Func<Stream> Open);
