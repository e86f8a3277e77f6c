namespace PaperGraph.Model;

/// <summary>A short form that the text itself ties to a long form, as in "implicit neural representation (INR)".</summary>
/// <param name="ShortForm">Where the short form is defined.</param>
/// <param name="LongForm">Where the long form stands.</param>
/// <param name="Confidence">Probability in (0, 1] that the pair is right.</param>
/// <param name="Extractor">Who found it.</param>
public readonly record struct Abbreviation(TextLocation ShortForm, TextLocation LongForm, float Confidence, ExtractorId Extractor);
