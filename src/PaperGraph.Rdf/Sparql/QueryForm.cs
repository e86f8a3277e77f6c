namespace PaperGraph.Rdf.Sparql;

/// <summary>The four forms of a SPARQL query.</summary>
public enum QueryForm
{
    /// <summary>SELECT: solutions.</summary>
    Select,

    /// <summary>CONSTRUCT: a graph, after a template.</summary>
    Construct,

    /// <summary>DESCRIBE: a graph about resources.</summary>
    Describe,

    /// <summary>ASK: yes or no.</summary>
    Ask,
}
