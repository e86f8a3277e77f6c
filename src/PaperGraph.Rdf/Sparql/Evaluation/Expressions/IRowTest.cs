namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>A test of a row that the evaluator brings to an expression: EXISTS.</summary>
internal interface IRowTest
{
    bool Holds(ReadOnlySpan<int> row);
}
