namespace PaperGraph.Rdf.Sparql.Algebra;

/// <summary>
/// A query variable. Blank nodes of a query pattern are variables too, which no SELECT can name: their names begin with <c>_:</c>. Those that
/// the translation makes for aggregates and paths begin with a full stop.
/// </summary>
/// <param name="Name">Without <c>?</c> or <c>$</c>.</param>
public readonly record struct Variable(string Name)
{
    /// <summary>Whether the query's author wrote it as a variable, so that <c>SELECT *</c> takes it.</summary>
    public bool IsNamed => !Name.StartsWith("_:", StringComparison.Ordinal) && !Name.StartsWith('.');

    /// <summary>The variable as SPARQL writes it.</summary>
    public override string ToString() => IsNamed ? $"?{Name}" : Name;
}
