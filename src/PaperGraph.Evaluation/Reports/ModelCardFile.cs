namespace PaperGraph.Evaluation.Reports;

/// <summary>A file that a model was made from.</summary>
/// <param name="Name">Its name without folders.</param>
/// <param name="Use">What it was used for, such as <c>labels</c> or <c>words</c>.</param>
/// <param name="Papers">How many papers or texts it holds; null where they were not counted file by file.</param>
/// <param name="Sha256">SHA-256 of its bytes in lower-case hexadecimal.</param>
/// <param name="Licence">Its licence in the words of who trained; null where nothing was said.</param>
public sealed record ModelCardFile(string Name, string Use, int? Papers, string Sha256, string? Licence);
