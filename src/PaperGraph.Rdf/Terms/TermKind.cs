namespace PaperGraph.Rdf;

/// <summary>The three kinds of RDF term, in the order in which SPARQL sorts them.</summary>
public enum TermKind : byte
{
    /// <summary>No term at all: what <c>default(Term)</c> is. No triple holds one.</summary>
    None,

    /// <summary>A <see cref="Rdf.BlankNode"/>.</summary>
    BlankNode,

    /// <summary>An <see cref="Rdf.Iri"/>.</summary>
    Iri,

    /// <summary>A <see cref="Rdf.Literal"/>.</summary>
    Literal,
}
