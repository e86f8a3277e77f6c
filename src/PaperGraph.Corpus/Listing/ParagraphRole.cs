namespace PaperGraph.Corpus.Listing;

/// <summary>What a paragraph of a listing is.</summary>
internal enum ParagraphRole
{
    /// <summary>Of the page, not of a paper.</summary>
    Furniture,

    /// <summary>Of the page, between a title and its abstract.</summary>
    InnerFurniture,

    /// <summary>Where a title begins.</summary>
    Title,

    /// <summary>A further line of a title.</summary>
    TitleRest,

    /// <summary>Where an abstract begins.</summary>
    Abstract,

    /// <summary>A further paragraph of an abstract.</summary>
    AbstractRest,
}
