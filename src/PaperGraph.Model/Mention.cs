namespace PaperGraph.Model;

/// <summary>A stretch of text that names a concept, with what was made of it.</summary>
/// <param name="Location">Where it stands; the surface form is exactly the text there.</param>
/// <param name="Type">What kind of concept it names.</param>
/// <param name="Role">Whether the paper introduces the concept under this name.</param>
/// <param name="Confidence">Probability in (0, 1] that span and type are right.</param>
/// <param name="Extractor">Who found it.</param>
public readonly record struct Mention(TextLocation Location, ConceptType Type, PaperRole Role, float Confidence, ExtractorId Extractor);
