namespace PaperGraph.Rdf;

/// <summary>The names of the RDF namespace that syntaxes and statements about statements need.</summary>
public static class RdfNames
{
    /// <summary>rdf:type, which Turtle writes <c>a</c>.</summary>
    public static readonly Iri Type = new("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

    /// <summary>rdf:langString, the datatype of literals with a language tag.</summary>
    public static readonly Iri LangString = new("http://www.w3.org/1999/02/22-rdf-syntax-ns#langString");

    /// <summary>rdf:Statement, the class of reified triples.</summary>
    public static readonly Iri Statement = new("http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement");

    /// <summary>rdf:subject of a reified triple.</summary>
    public static readonly Iri Subject = new("http://www.w3.org/1999/02/22-rdf-syntax-ns#subject");

    /// <summary>rdf:predicate of a reified triple.</summary>
    public static readonly Iri Predicate = new("http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate");

    /// <summary>rdf:object of a reified triple.</summary>
    public static readonly Iri Object = new("http://www.w3.org/1999/02/22-rdf-syntax-ns#object");
}
