namespace PaperGraph.Corpus.Records;

/// <summary>What a named field of a record means to us.</summary>
internal enum RecordField
{
    None,
    Title,
    Abstract,
    Id,
    Doi,
    ArxivId,
    Year,
    Authors,
    Categories,
    Keywords,
    Url,
}
