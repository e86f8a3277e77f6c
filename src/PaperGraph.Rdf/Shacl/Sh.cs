namespace PaperGraph.Rdf.Shacl;

/// <summary>The names of the SHACL namespace that callers of the validator meet.</summary>
public static class Sh
{
    internal const string Namespace = "http://www.w3.org/ns/shacl#";

    /// <summary>sh:Violation, the severity of a shape that names none.</summary>
    public static readonly Iri Violation = Name("Violation");

    /// <summary>sh:Warning.</summary>
    public static readonly Iri Warning = Name("Warning");

    /// <summary>sh:Info.</summary>
    public static readonly Iri Info = Name("Info");

    internal static Iri Name(string local) => new(Namespace + local);
}
