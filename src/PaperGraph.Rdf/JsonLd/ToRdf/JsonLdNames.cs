namespace PaperGraph.Rdf.JsonLd;

/// <summary>The names of RDF that JSON-LD's own notions become, once each as a string so that buffers know them again.</summary>
internal static class JsonLdNames
{
    public const string First = "http://www.w3.org/1999/02/22-rdf-syntax-ns#first";
    public const string Rest = "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest";
    public const string Nil = "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil";
    public const string List = "http://www.w3.org/1999/02/22-rdf-syntax-ns#List";
    public const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    public const string Json = "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON";
    public const string Value = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value";
    public const string Language = "http://www.w3.org/1999/02/22-rdf-syntax-ns#language";
    public const string Direction = "http://www.w3.org/1999/02/22-rdf-syntax-ns#direction";
    public const string I18n = "https://www.w3.org/ns/i18n#";
}
