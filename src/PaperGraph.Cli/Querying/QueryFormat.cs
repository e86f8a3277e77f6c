namespace PaperGraph.Cli.Querying;

/// <summary>How the answer to a query is written.</summary>
internal enum QueryFormat
{
    /// <summary>A table for people; IRIs shortened by the query's prefixes.</summary>
    Table,

    /// <summary>SPARQL results, CSV.</summary>
    Csv,

    /// <summary>SPARQL results, TSV.</summary>
    Tsv,

    /// <summary>SPARQL results, JSON.</summary>
    Json,

    /// <summary>SPARQL results, XML.</summary>
    Xml,

    /// <summary>A graph as Turtle.</summary>
    Ttl,

    /// <summary>A graph as N-Triples.</summary>
    Nt,

    /// <summary>A graph as JSON-LD.</summary>
    JsonLd,
}
