using PaperGraph.Rdf;

namespace PaperGraph.Export.Rdf;

/// <summary>How many triples each property has, and each class, in one graph.</summary>
internal sealed class GraphCensus
{
    private readonly SortedDictionary<Iri, long> _properties = [];
    private readonly SortedDictionary<Iri, long> _classes = [];

    public long Triples { get; private set; }

    /// <summary>By IRI, ordinal; none is zero.</summary>
    public IReadOnlyDictionary<Iri, long> Properties => _properties;

    /// <summary>By IRI, ordinal; none is zero.</summary>
    public IReadOnlyDictionary<Iri, long> Classes => _classes;

    /// <summary>Counts triples of a property; for rdf:type there is <see cref="AddClass"/>.</summary>
    public void Add(Iri property, long count)
    {
        if (count == 0) return;
        _properties[property] = _properties.GetValueOrDefault(property) + count;
        Triples += count;
    }

    public void AddClass(Iri type, long count)
    {
        if (count == 0) return;
        _classes[type] = _classes.GetValueOrDefault(type) + count;
        Add(RdfNames.Type, count);
    }

    public void Add(IEnumerable<Triple> triples)
    {
        foreach (var triple in triples)
        {
            if (triple.Predicate == RdfNames.Type && triple.Object.Kind == TermKind.Iri) AddClass(triple.Object.AsIri(), 1);
            else Add(triple.Predicate, 1);
        }
    }

    public void Add(GraphCensus other)
    {
        foreach (var (type, count) in other._classes) AddClass(type, count);
        foreach (var (property, count) in other._properties)
        {
            if (property != RdfNames.Type) Add(property, count);
        }
    }
}
