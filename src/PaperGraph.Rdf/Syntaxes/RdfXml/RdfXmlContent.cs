namespace PaperGraph.Rdf;

/// <summary>What an element of RDF/XML holds.</summary>
internal enum RdfXmlContent
{
    /// <summary>The document itself: one element.</summary>
    Root,

    /// <summary>rdf:RDF: node elements.</summary>
    Nodes,

    /// <summary>A node element, or rdf:parseType="Resource": property elements.</summary>
    Properties,

    /// <summary>A property element: text, or one node element.</summary>
    Value,

    /// <summary>rdf:parseType="Collection": node elements.</summary>
    Collection,

    /// <summary>rdf:parseType="Literal": any XML.</summary>
    Xml,

    /// <summary>A property element whose attributes say all.</summary>
    Nothing,
}
