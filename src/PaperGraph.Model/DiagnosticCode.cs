namespace PaperGraph.Model;

/// <summary>Every fault of input that PaperGraph reports. Codes below 100 reject a record or file; from 100 on, it was repaired and kept.</summary>
public enum DiagnosticCode
{
    /// <summary>The input path names nothing.</summary>
    FileNotFound = 1,

    /// <summary>The file cannot be opened or read to its end.</summary>
    FileUnreadable = 2,

    /// <summary>The bytes are no text in any encoding we know.</summary>
    NotText = 3,

    /// <summary>A compressed file is damaged or ends early; what came before is kept.</summary>
    DamagedCompression = 4,

    /// <summary>No reader recognises the content.</summary>
    UnknownFormat = 5,

    /// <summary>A line or field is longer than the reader's limit.</summary>
    TooLong = 6,

    /// <summary>The line is no JSON object.</summary>
    MalformedJson = 7,

    /// <summary>The row does not fit the header.</summary>
    MalformedRow = 8,

    /// <summary>The header names no title column.</summary>
    MissingHeader = 9,

    /// <summary>The record has no title.</summary>
    MissingTitle = 10,

    /// <summary>The record has no abstract.</summary>
    MissingAbstract = 11,

    /// <summary>The text between two entries of a listing is neither title nor abstract.</summary>
    StrayText = 12,

    /// <summary>A thesaurus line cannot be followed.</summary>
    MalformedThesaurus = 13,

    /// <summary>A line or annotation of a gold file cannot be kept.</summary>
    MalformedAnnotation = 14,

    /// <summary>Control characters, lone surrogates or undecodable bytes were taken out of a text.</summary>
    RepairedText = 100,

    /// <summary>Annotated mentions overlap; the longer ones are the flat annotation.</summary>
    OverlappingAnnotations = 101,

    /// <summary>An annotated text has an identifier that is taken; it was given another.</summary>
    RepeatedIdentifier = 102,
}
