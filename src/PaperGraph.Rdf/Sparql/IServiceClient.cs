using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql;

/// <summary>
/// Asks another endpoint for the solutions of a SERVICE pattern. This library has none that uses a network: who allows it brings it along.
/// </summary>
public interface IServiceClient
{
    /// <summary>All solutions of a pattern at an endpoint.</summary>
    /// <param name="endpoint">The endpoint's IRI.</param>
    /// <param name="pattern">The pattern and its text.</param>
    /// <exception cref="IOException">The endpoint did not answer; under SILENT that is no fault.</exception>
    Solutions Ask(Iri endpoint, ServicePattern pattern);
}
