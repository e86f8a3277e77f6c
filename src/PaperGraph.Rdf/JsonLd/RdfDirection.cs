namespace PaperGraph.Rdf.JsonLd;

/// <summary>How a string's direction (<c>@direction</c>) is said in RDF, which has no place for it (option rdfDirection).</summary>
public enum RdfDirection
{
    /// <summary>Not at all: directions are lost in RDF, and nothing in RDF is taken for one.</summary>
    None,

    /// <summary>As a datatype of the i18n namespace, such as <c>i18n#ar-eg_rtl</c>.</summary>
    I18nDatatype,

    /// <summary>As a blank node with rdf:value, rdf:language and rdf:direction.</summary>
    CompoundLiteral,
}
