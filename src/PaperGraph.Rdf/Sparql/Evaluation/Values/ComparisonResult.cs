namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>How two values stand to each other.</summary>
internal enum ComparisonResult : byte
{
    Less,
    Equal,
    Greater,

    /// <summary>One of them is NaN.</summary>
    Unordered,

    /// <summary>There is no order between such values.</summary>
    Error,
}
