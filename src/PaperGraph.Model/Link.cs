namespace PaperGraph.Model;

/// <summary>A web address in the text.</summary>
/// <param name="Location">The address as it is written, without punctuation that only ends the sentence.</param>
/// <param name="Url">The address made whole (<c>https://</c> added where the text leaves it out), path kept as written.</param>
/// <param name="Repository">The repository it leads to, or null when it is an ordinary page.</param>
/// <param name="Extractor">Who found it.</param>
public readonly record struct Link(TextLocation Location, string Url, Repository? Repository, ExtractorId Extractor);
