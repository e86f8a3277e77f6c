using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;
using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>SERVICE.</summary>
internal sealed class ServiceNode : Node
{
    /// <summary>Makes a node.</summary>
    /// <param name="endpoint">An IRI or a slot.</param>
    /// <param name="pattern">What is asked.</param>
    /// <param name="columns">The pattern's variables and their slots.</param>
    public ServiceNode(PatternEnd endpoint, ServicePattern pattern, ImmutableArray<(string Name, int Slot)> columns)
    {
        (Endpoint, Pattern, Columns) = (endpoint, pattern, columns);
        Maybe = SlotSet.Of(columns.Select(column => column.Slot));
        if (endpoint.IsVariable) Maybe |= SlotSet.Of(endpoint.Slot);
        Touched = Maybe;
    }

    public PatternEnd Endpoint { get; }

    public ServicePattern Pattern { get; }

    public ImmutableArray<(string Name, int Slot)> Columns { get; }
}
