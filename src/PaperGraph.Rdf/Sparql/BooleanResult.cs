namespace PaperGraph.Rdf.Sparql;

/// <summary>The answer to an ASK.</summary>
public sealed class BooleanResult : QueryResult
{
    /// <summary>Wraps an answer.</summary>
    public BooleanResult(bool value) => Value = value;

    /// <summary>Whether the pattern has a solution.</summary>
    public bool Value { get; }
}
