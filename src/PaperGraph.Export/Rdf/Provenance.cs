using PaperGraph.Model;
using PaperGraph.Rdf;

namespace PaperGraph.Export.Rdf;

/// <summary>
/// Who made the graph, and of what (PROV): the run, the program, its extractors and the files that were read. No clock, no machine.
/// </summary>
internal sealed class Provenance
{
    private readonly BuildDescription _build;
    private readonly ResourceIris _iris;
    private readonly SortedDictionary<Iri, ExtractorId> _extractors = [];

    // Extractors are few and their objects shared, so that comparing references finds nearly all of them.
    private ExtractorId? _latest;
    private Iri _latestIri;

    public Provenance(KnowledgeGraph graph, BuildDescription build, ResourceIris iris)
    {
        (_build, _iris) = (build, iris);
        foreach (var model in build.Models) Add(new ExtractorId(model.Name, model.Value));
        foreach (var row in graph.Mentions) Add(row.Mention.Extractor);
        foreach (var row in graph.Links) Add(row.Link.Extractor);
        foreach (var row in graph.RelationEvidence) Add(row.Relation.Extractor);
    }

    /// <summary>The IRI of an extractor.</summary>
    public Iri Of(ExtractorId extractor)
    {
        if (!ReferenceEquals(extractor, _latest)) (_latest, _latestIri) = (extractor, _iris.Extractor(extractor));
        return _latestIri;
    }

    public IEnumerable<Triple> All()
    {
        var (description, program) = (new Description(), _iris.Program(_build.Version));
        description.Of(_iris.Run, Ontology.ProvActivity).Add(Ontology.ProvWasAssociatedWith, program);
        foreach (var extractor in _extractors.Keys) description.Add(Ontology.ProvWasAssociatedWith, extractor);
        foreach (var input in _build.Inputs) description.Add(Ontology.ProvUsed, _iris.Input(input.File));
        foreach (var triple in description.Sorted()) yield return triple;
        yield return new Triple(_iris.Dataset, Ontology.ProvWasGeneratedBy, _iris.Run);

        foreach (var triple in Agent(description.Of(program, Ontology.ProvSoftwareAgent), "papergraph", _build.Version)) yield return triple;
        foreach (var (iri, extractor) in _extractors)
        {
            description.Of(iri, Ontology.ProvSoftwareAgent).Add(Ontology.ProvActedOnBehalfOf, program);
            foreach (var triple in Agent(description, extractor.Name, extractor.Version)) yield return triple;
        }

        foreach (var input in _build.Inputs.OrderBy(input => input.File, StringComparer.Ordinal))
        {
            description.Of(_iris.Input(input.File), Ontology.ProvEntity)
                .Add(Ontology.SchemaName, input.File).Add(Ontology.DcFormat, input.Format);
            foreach (var triple in description.Sorted()) yield return triple;
        }
    }

    private static List<Triple> Agent(Description agent, string name, string version) =>
        agent.Add(Ontology.SchemaName, name).Add(Ontology.SchemaSoftwareVersion, version).Sorted();

    private void Add(ExtractorId extractor)
    {
        if (!ReferenceEquals(extractor, _latest)) _extractors.TryAdd(Of(extractor), extractor);
    }
}
