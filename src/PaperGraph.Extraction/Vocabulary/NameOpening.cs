namespace PaperGraph.Extraction.Vocabulary;

/// <summary>What a vocabulary says of a token by itself, whatever stands around it.</summary>
/// <param name="MayOpen">Whether some known name begins with it.</param>
/// <param name="PartMark">Its mark (<see cref="NameMarks"/>) where it opens no name that stands there: that of the part before its hyphen.</param>
internal readonly record struct NameOpening(bool MayOpen, ushort PartMark);
