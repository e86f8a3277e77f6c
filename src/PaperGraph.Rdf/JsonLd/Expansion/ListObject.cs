namespace PaperGraph.Rdf.JsonLd;

/// <summary>An ordered list.</summary>
internal sealed class ListObject(Expanded? content) : Expanded
{
    /// <summary>What stands in the list, or null for the empty list.</summary>
    public Expanded? Content { get; } = content is ExpandedArray { Items.IsEmpty: true } ? null : content;

    /// <summary>The label of its first cell, once it has one.</summary>
    public string? Label { get; set; }
}
