using System.Globalization;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Syntax;

/// <summary>Variables that the translation makes, different all over a query.</summary>
internal sealed class HelperVariables
{
    private int _next;

    public Variable Next() => new("." + (_next++).ToString(CultureInfo.InvariantCulture));
}
