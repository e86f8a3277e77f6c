using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Parameters;

/// <summary>Variables that no query can name, and that no two places share.</summary>
internal sealed class HelperNames
{
    private int _count;

    public Variable Next() => new($".bound{_count++}");
}
