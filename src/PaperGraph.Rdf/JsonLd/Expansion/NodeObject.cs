namespace PaperGraph.Rdf.JsonLd;

/// <summary>A node with what is said of it. Built while a JSON object is expanded.</summary>
internal sealed class NodeObject : Expanded
{
    /// <summary>
    /// An IRI or a blank node; empty when the document names the node by something that is to be ignored; null for a node without a name.
    /// </summary>
    public string? Id { get; set; }

    /// <summary>The label of a node without a name, once it has one.</summary>
    public string? Label { get; set; }

    public List<string>? Types { get; set; }

    public List<PropertyValues> Properties { get; } = [];

    /// <summary>Properties that point here from others.</summary>
    public List<PropertyValues>? Reverse { get; set; }

    /// <summary>The named graph that the node stands for, or null.</summary>
    public Expanded? Graph { get; set; }

    /// <summary>Nodes that are told here and have nothing to do with this one.</summary>
    public ExpandedArray? Included { get; set; }

    /// <summary>Whether it is a graph and nothing else, with or without a name.</summary>
    public bool IsGraphOnly =>
        Graph is not null && Types is null && Properties.Count == 0 && Reverse is null && Included is null;

    /// <summary>Whether it says more than its name.</summary>
    public bool HasContent =>
        Types is not null || Properties.Count > 0 || Reverse is not null || Graph is not null || Included is not null || Index is not null;
}
