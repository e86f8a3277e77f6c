namespace PaperGraph.Rdf.JsonLd;

/// <summary>Which JSON-LD a document is held to: the "processing mode" of the JSON-LD 1.1 API.</summary>
public enum JsonLdVersion
{
    /// <summary>JSON-LD 1.1.</summary>
    V11,

    /// <summary>JSON-LD 1.0: what 1.1 added to contexts is a fault.</summary>
    V10,
}
