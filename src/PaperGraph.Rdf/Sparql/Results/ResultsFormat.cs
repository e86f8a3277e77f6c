namespace PaperGraph.Rdf.Sparql.Results;

/// <summary>The W3C's formats for the results of SELECT and ASK.</summary>
public enum ResultsFormat
{
    /// <summary>SPARQL 1.1 Query Results JSON Format.</summary>
    Json,

    /// <summary>SPARQL Query Results XML Format (Second Edition).</summary>
    Xml,

    /// <summary>SPARQL 1.1 Query Results CSV Format: for spreadsheets; what kind of term a cell was is lost.</summary>
    Csv,

    /// <summary>SPARQL 1.1 Query Results TSV Format: a line a solution, terms as Turtle writes them.</summary>
    Tsv,
}
