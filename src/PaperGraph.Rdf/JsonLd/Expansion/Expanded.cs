namespace PaperGraph.Rdf.JsonLd;

/// <summary>What a JSON value is once terms, contexts and containers are gone: a node, a value, a list, or several of them.</summary>
internal abstract class Expanded
{
    // A field, so that one thing can be looked at as a span of things without an array around it.
    private readonly Expanded _self;

    protected Expanded() => _self = this;

    /// <summary>The <c>@index</c>, or null. It says nothing in RDF, but one node has one.</summary>
    public string? Index { get; set; }

    /// <summary>The things that this stands for: what an array holds, else this.</summary>
    public virtual ReadOnlySpan<Expanded> Items => new(in _self);
}
