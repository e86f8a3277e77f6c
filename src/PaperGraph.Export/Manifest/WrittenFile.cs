namespace PaperGraph.Export.Manifest;

/// <summary>A file of the output, as written.</summary>
/// <param name="Name">Name in the output folder.</param>
/// <param name="Bytes">Size.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record WrittenFile(string Name, long Bytes, string Sha256);
