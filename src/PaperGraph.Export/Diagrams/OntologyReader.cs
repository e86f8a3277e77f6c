using PaperGraph.Rdf;

namespace PaperGraph.Export.Diagrams;

/// <summary>Takes from an ontology's triples what its diagram shows.</summary>
internal sealed class OntologyReader
{
    private const string Owl = "http://www.w3.org/2002/07/owl#";
    private const string Rdfs = "http://www.w3.org/2000/01/rdf-schema#";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string NamespaceUri = "http://purl.org/vocab/vann/preferredNamespaceUri";
    private const string Title = "http://purl.org/dc/terms/title";

    private readonly ILookup<(Term, string), Term> _objects;
    private readonly ILookup<Term, Term> _ofType;
    private readonly PrefixMap _prefixes;
    private readonly string _own;
    private readonly Term _ontology;

    public OntologyReader(IEnumerable<Triple> triples, PrefixMap prefixes)
    {
        var all = triples.ToList();
        _prefixes = prefixes;
        _objects = all.ToLookup(triple => (triple.Subject, triple.Predicate.Value), triple => triple.Object);
        _ofType = all.Where(triple => triple.Predicate == RdfNames.Type).ToLookup(triple => triple.Object, triple => triple.Subject);
        var named = all.Find(triple => triple.Predicate.Value == NamespaceUri);
        (_ontology, _own) = (named.Subject, named.Object.Text);
        if (_own.Length == 0) throw new FormatException("The ontology does not name its namespace (vann:preferredNamespaceUri).");
    }

    public DiagramModel Read()
    {
        var classes = Members("Class");
        if (classes.Count == 0) throw new FormatException($"No owl:Class is in the ontology's namespace <{_own}>.");
        var attributes = Members("DatatypeProperty").Concat(Members("AnnotationProperty"))
            .SelectMany(property => Classes(property, "domain").Select(domain => (Domain: domain, Text: Attribute(property))))
            .ToLookup(row => row.Domain, row => row.Text);
        return new DiagramModel(
            string.Join(' ', _objects[(_ontology, Title)].Concat(_objects[(_ontology, Owl + "versionInfo")]).Select(term => term.Text)),
            [.. classes.Select(type => Class(type, attributes)).OrderBy(type => type.Name, StringComparer.Ordinal)],
            [.. Arrows(classes)]);
    }

    private DiagramClass Class(Term type, ILookup<Term, string> attributes)
    {
        var supers = _objects[(type, Rdfs + "subClassOf")].Where(super => super.Kind == TermKind.Iri).Order().ToList();
        var parent = supers.Find(IsOwn);
        return new DiagramClass(
            Name(type),
            parent == default ? null : Name(parent),
            [.. supers.Where(super => super != parent).Select(Name).Order(StringComparer.Ordinal)],
            [.. attributes[type].Order(StringComparer.Ordinal)]);
    }

    private IEnumerable<DiagramArrow> Arrows(List<Term> classes)
    {
        var byProperty = Members("ObjectProperty").SelectMany(property =>
            from domain in Classes(property, "domain")
            from range in Classes(property, "range")
            select (From: domain, To: range, Property: property));
        var byRestriction =
            from type in classes
            from restriction in _objects[(type, Rdfs + "subClassOf")]
            where restriction.Kind == TermKind.BlankNode
            from property in _objects[(restriction, Owl + "onProperty")]
            from target in _objects[(restriction, Owl + "someValuesFrom")].Concat(_objects[(restriction, Owl + "allValuesFrom")])
            select (From: type, To: target, Property: property);
        return byProperty.Concat(byRestriction)
            .Where(row => IsOwn(row.From) && IsOwn(row.To))
            .GroupBy(row => (From: Name(row.From), To: Name(row.To)), row => row.Property)
            .OrderBy(group => group.Key.From, StringComparer.Ordinal)
            .ThenBy(group => group.Key.To, StringComparer.Ordinal)
            .Select(group => new DiagramArrow(group.Key.From, group.Key.To, [.. group.Select(Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]));
    }

    private string Attribute(Term property)
    {
        var range = _objects[(property, Rdfs + "range")].FirstOrDefault();
        return range == default ? Name(property) : $"{Name(property)}: {Name(range).Split(':')[^1]}";
    }

    /// <summary>Domain or range: a class, or each of a union.</summary>
    private IEnumerable<Term> Classes(Term property, string end) => _objects[(property, Rdfs + end)].SelectMany(type =>
        type.Kind == TermKind.Iri ? [type] : _objects[(type, Owl + "unionOf")].SelectMany(Items));

    private IEnumerable<Term> Items(Term list)
    {
        // A list that runs in a circle has no more items than there are nodes.
        for (var (node, left) = (list, _objects.Count); node.Kind == TermKind.BlankNode && left > 0; left--)
        {
            foreach (var item in _objects[(node, Rdf + "first")]) yield return item;
            node = _objects[(node, Rdf + "rest")].FirstOrDefault();
        }
    }

    private List<Term> Members(string type) => [.. _ofType[(Term)new Iri(Owl + type)].Where(IsOwn).Distinct().Order()];

    private bool IsOwn(Term term) => term.Kind == TermKind.Iri && term.Text.Length > _own.Length && term.Text.StartsWith(_own, StringComparison.Ordinal);

    private string Name(Term term)
    {
        if (IsOwn(term)) return term.Text[_own.Length..];
        var (prefix, name) = _prefixes.Prefixes.Where(entry => term.Text.StartsWith(entry.Namespace.Value, StringComparison.Ordinal))
            .MaxBy(entry => entry.Namespace.Value.Length);
        return name == default ? term.Text : $"{prefix}:{term.Text[name.Value.Length..]}";
    }
}
