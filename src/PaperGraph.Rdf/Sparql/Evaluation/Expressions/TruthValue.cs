namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>The three truth values of section 17.2.</summary>
internal enum TruthValue : byte
{
    False,
    True,
    Error,
}
