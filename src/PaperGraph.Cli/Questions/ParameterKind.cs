namespace PaperGraph.Cli.Questions;

/// <summary>What a value of a parameter is taken for when it does not say itself, by its form, which term it is.</summary>
internal enum ParameterKind
{
    /// <summary>The identifier of a paper, as in papers.jsonl.</summary>
    Paper,

    /// <summary>The identifier of a concept, or one of its labels.</summary>
    Concept,

    /// <summary>An absolute IRI.</summary>
    Iri,

    /// <summary>A string, as it stands.</summary>
    Text,

    /// <summary>An xsd:integer.</summary>
    Integer,

    /// <summary>An xsd:decimal.</summary>
    Decimal,

    /// <summary>An xsd:gYear.</summary>
    Year,
}
