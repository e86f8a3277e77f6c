namespace PaperGraph.Rdf;

/// <summary>The datatypes of XML Schema that have a short form in Turtle or a constructor here.</summary>
public static class Xsd
{
    /// <summary>xsd:string, the datatype of every literal that names no other.</summary>
    public static readonly Iri String = new("http://www.w3.org/2001/XMLSchema#string");

    /// <summary>xsd:boolean: <c>true</c>, <c>false</c>, <c>1</c>, <c>0</c>.</summary>
    public static readonly Iri Boolean = new("http://www.w3.org/2001/XMLSchema#boolean");

    /// <summary>xsd:integer: any number of digits.</summary>
    public static readonly Iri Integer = new("http://www.w3.org/2001/XMLSchema#integer");

    /// <summary>xsd:decimal: exact, no exponent.</summary>
    public static readonly Iri Decimal = new("http://www.w3.org/2001/XMLSchema#decimal");

    /// <summary>xsd:double: IEEE 754 binary64.</summary>
    public static readonly Iri Double = new("http://www.w3.org/2001/XMLSchema#double");

    /// <summary>xsd:nonNegativeInteger: from zero up.</summary>
    public static readonly Iri NonNegativeInteger = new("http://www.w3.org/2001/XMLSchema#nonNegativeInteger");

    /// <summary>xsd:gYear: at least four digits.</summary>
    public static readonly Iri GYear = new("http://www.w3.org/2001/XMLSchema#gYear");
}
