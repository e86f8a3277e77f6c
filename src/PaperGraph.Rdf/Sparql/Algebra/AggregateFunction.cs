namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>The set functions of SPARQL 1.1.</summary>
public enum AggregateFunction
{
    /// <summary>COUNT.</summary>
    Count,

    /// <summary>SUM.</summary>
    Sum,

    /// <summary>MIN, by the order of ORDER BY.</summary>
    Min,

    /// <summary>MAX, by the order of ORDER BY.</summary>
    Max,

    /// <summary>AVG.</summary>
    Avg,

    /// <summary>SAMPLE: the first value, so that equal input gives equal output.</summary>
    Sample,

    /// <summary>GROUP_CONCAT.</summary>
    GroupConcat,
}
