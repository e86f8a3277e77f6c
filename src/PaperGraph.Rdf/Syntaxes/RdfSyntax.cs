namespace PaperGraph.Rdf;

/// <summary>The concrete syntaxes of RDF 1.1.</summary>
public enum RdfSyntax
{
    /// <summary>N-Triples: a triple a line.</summary>
    NTriples,

    /// <summary>N-Quads: a quad a line.</summary>
    NQuads,

    /// <summary>Turtle.</summary>
    Turtle,

    /// <summary>TriG: Turtle with named graphs.</summary>
    TriG,

    /// <summary>RDF/XML; read, not written.</summary>
    RdfXml,

    /// <summary>JSON-LD 1.1.</summary>
    JsonLd,
}
