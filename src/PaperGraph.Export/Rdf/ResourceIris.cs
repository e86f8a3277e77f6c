using PaperGraph.Model;
using PaperGraph.Rdf;

namespace PaperGraph.Export.Rdf;

/// <summary>
/// Makes the IRIs of a graph's resources from their content alone, so that two runs, and two machines, name one thing alike. Identifiers
/// become one path segment by percent-encoding, which can be undone: <c>paper/doi:10.1145%2F3292500</c>, <c>paper/arxiv:2503.11731</c>.
/// </summary>
public sealed class ResourceIris
{
    /// <summary>The base when no other is given.</summary>
    public const string DefaultBase = "https://w3id.org/papergraph/";

    /// <summary>Names resources below <paramref name="baseIri"/>.</summary>
    /// <exception cref="ArgumentException">
    /// <paramref name="baseIri"/> is no absolute IRI or does not end in <c>/</c> or <c>#</c>.
    /// </exception>
    public ResourceIris(string baseIri = DefaultBase)
    {
        var iri = new Iri(baseIri);
        if (baseIri[^1] is not ('/' or '#')) throw new ArgumentException("The base IRI must end in '/' or '#'.", nameof(baseIri));
        Base = iri.Value;
    }

    /// <summary>What every IRI made here begins with.</summary>
    public string Base { get; }

    /// <summary>The graph as a dataset (void:Dataset).</summary>
    public Iri Dataset => new(Base + "dataset");

    /// <summary>The scheme that all concepts are in.</summary>
    public Iri ConceptScheme => new(Base + "concepts");

    /// <summary>The run that made the graph (prov:Activity); it has no time, so that equal input gives equal output.</summary>
    public Iri Run => new(Base + "run");

    /// <summary>Name of the graph of assertions in graph.nq: what graph.ttl holds.</summary>
    public Iri AssertionGraph => new(Base + "graph/assertions");

    /// <summary>Name of the graph of evidence in graph.nq.</summary>
    public Iri EvidenceGraph => new(Base + "graph/evidence");

    /// <summary>
    /// A part of a named graph that void:classPartition or void:propertyPartition counts: <c>graph/evidence#pg:Mention</c>.
    /// </summary>
    internal static Iri Partition(Iri graph, Iri term) => new($"{graph.Value}#{Ontology.ShortName(term)}");

    /// <summary>A file of the output as a distribution of the dataset: <c>dataset/graph.ttl</c>.</summary>
    public Iri Distribution(string file) => new($"{Base}dataset/{PathSegment.Encode(file)}");

    /// <summary>A file that was read: <c>input/{path}</c>.</summary>
    public Iri Input(string file) => new($"{Base}input/{PathSegment.EncodePath(file)}");

    /// <summary>The program itself: <c>program/papergraph/{version}</c>.</summary>
    public Iri Program(string version) => new($"{Base}program/papergraph/{PathSegment.Encode(version)}");

    /// <summary><c>paper/{id}</c>.</summary>
    public Iri Paper(PaperId id) => new(Base + "paper/" + PathSegment.Encode(id.Value));

    /// <summary><c>concept/{id}</c>.</summary>
    public Iri Concept(string id) => new(Base + "concept/" + PathSegment.Encode(id));

    /// <summary>
    /// <c>repository/{host}/{path}</c>, from the canonical address rather than from owner and name, as a service may have a model and a
    /// dataset of one name. In lower case, as repositories are the same whatever their case.
    /// </summary>
    public Iri Repository(Repository repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        var url = repository.Url.ToLowerInvariant();
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        return new Iri(Base + "repository/" + PathSegment.EncodePath(scheme < 0 ? url : url[(scheme + 3)..]));
    }

    /// <summary><c>assertion/{head}/{relation}/{tail}</c>, the relation by the local name of its property.</summary>
    public Iri Assertion(Concept head, RelationType type, Concept tail)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(tail);
        var property = Terms.Property(type).Value;
        var name = property[(property.LastIndexOfAny(['#', '/']) + 1)..];
        return new Iri($"{Base}assertion/{PathSegment.Encode(head.Id)}/{name}/{PathSegment.Encode(tail.Id)}");
    }

    /// <summary><c>overlap/{first}/{second}</c>, the first being that whose identifier is the lesser, ordinal.</summary>
    public Iri Overlap(Concept one, Concept other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (first, second) = string.CompareOrdinal(one.Id, other.Id) <= 0 ? (one.Id, other.Id) : (other.Id, one.Id);
        return new Iri($"{Base}overlap/{PathSegment.Encode(first)}/{PathSegment.Encode(second)}");
    }

    /// <summary><c>extractor/{name}/{version}</c>.</summary>
    public Iri Extractor(ExtractorId extractor)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        return new Iri($"{Base}extractor/{PathSegment.Encode(extractor.Name)}/{PathSegment.Encode(extractor.Version)}");
    }

    /// <summary>The text that offsets count in (nif:Context): <c>paper/{id}/title</c> or <c>paper/{id}/abstract</c>.</summary>
    public Iri Context(PaperId id, TextField field) => new($"{Paper(id).Value}/{Terms.Name(field)}");

    /// <summary>
    /// A stretch of a text by the offset scheme of NIF 2.0, <c>{context}#offset_{begin}_{end}</c>, in Unicode code points.
    /// </summary>
    public static Iri Phrase(Iri context, int begin, int end) => new($"{context.Value}#offset_{begin}_{end}");

    /// <summary>
    /// One place that states an assertion: <c>{assertion}#{paper}_{head}_{tail}</c>, head and tail by <see cref="PaperText.Place"/>.
    /// </summary>
    internal static Iri Evidence(Iri assertion, PaperId paper, string head, string tail) =>
        new($"{assertion.Value}#{PathSegment.Encode(paper.Value)}_{head}_{tail}");
}
