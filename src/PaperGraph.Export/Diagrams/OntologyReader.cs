using PaperGraph.Rdf;

namespace PaperGraph.Export.Diagrams;

/// <summary>Takes from an ontology's triples what its diagram shows.</summary>
internal sealed class OntologyReader
{
    private readonly ILookup<(Term, Iri), Term> _objects;
    private readonly ILookup<Term, Term> _ofType;
    private readonly PrefixMap _prefixes;
    private readonly string _own;
    private readonly Term _ontology;

    public OntologyReader(IEnumerable<Triple> triples, PrefixMap prefixes)
    {
        var all = triples.ToList();
        _prefixes = prefixes;
        _objects = all.ToLookup(triple => (triple.Subject, triple.Predicate), triple => triple.Object);
        _ofType = all.Where(triple => triple.Predicate == RdfNames.Type).ToLookup(triple => triple.Object, triple => triple.Subject);
        var named = all.Find(triple => triple.Predicate == OwlNames.PreferredNamespaceUri);
        (_ontology, _own) = (named.Subject, named.Object.Text);
        if (_own.Length == 0) throw new FormatException("The ontology does not name its namespace (vann:preferredNamespaceUri).");
    }

    public DiagramModel Read()
    {
        var classes = Members(OwlNames.Class);
        if (classes.Count == 0) throw new FormatException($"No owl:Class is in the ontology's namespace <{_own}>.");
        var attributes = Members(OwlNames.DatatypeProperty).Concat(Members(OwlNames.AnnotationProperty))
            .SelectMany(property => Classes(property, OwlNames.Domain).Select(domain => (Domain: domain, Text: Attribute(property))))
            .ToLookup(row => row.Domain, row => row.Text);
        return new DiagramModel(
            string.Join(' ', _objects[(_ontology, OwlNames.Title)].Concat(_objects[(_ontology, OwlNames.VersionInfo)]).Select(term => term.Text)),
            [.. classes.Select(type => Class(type, attributes)).OrderBy(type => type.Name, StringComparer.Ordinal)],
            [.. Arrows(classes)]);
    }

    private DiagramClass Class(Term type, ILookup<Term, string> attributes)
    {
        var supers = _objects[(type, OwlNames.SubClassOf)].Where(super => super.Kind == TermKind.Iri).Order().ToList();
        var parent = supers.Find(IsOwn);
        return new DiagramClass(
            Name(type),
            parent == default ? null : Name(parent),
            [.. supers.Where(super => super != parent).Select(Name).Order(StringComparer.Ordinal)],
            [.. attributes[type].Order(StringComparer.Ordinal)]);
    }

    private IEnumerable<DiagramArrow> Arrows(List<Term> classes)
    {
        var byProperty = Members(OwlNames.ObjectProperty).SelectMany(property =>
            from domain in Classes(property, OwlNames.Domain)
            from range in Classes(property, OwlNames.Range)
            select (From: domain, To: range, Property: property));
        var byRestriction =
            from type in classes
            from restriction in _objects[(type, OwlNames.SubClassOf)]
            where restriction.Kind == TermKind.BlankNode
            from property in _objects[(restriction, OwlNames.OnProperty)]
            from target in _objects[(restriction, OwlNames.SomeValuesFrom)].Concat(_objects[(restriction, OwlNames.AllValuesFrom)])
            select (From: type, To: target, Property: property);
        return byProperty.Concat(byRestriction)
            .Where(row => IsOwn(row.From) && IsOwn(row.To))
            .GroupBy(row => (From: Name(row.From), To: Name(row.To)), row => row.Property)
            .OrderBy(group => group.Key.From, StringComparer.Ordinal)
            .ThenBy(group => group.Key.To, StringComparer.Ordinal)
            .Select(group => new DiagramArrow(
                group.Key.From, group.Key.To, [.. group.Select(Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]));
    }

    private string Attribute(Term property)
    {
        var range = _objects[(property, OwlNames.Range)].FirstOrDefault();
        return range == default ? Name(property) : $"{Name(property)}: {Name(range).Split(':')[^1]}";
    }

    /// <summary>Domain or range: a class, or each of a union.</summary>
    private IEnumerable<Term> Classes(Term property, Iri end) => _objects[(property, end)].SelectMany(type =>
        type.Kind == TermKind.Iri ? [type] : _objects[(type, OwlNames.UnionOf)].SelectMany(Items));

    private IEnumerable<Term> Items(Term list)
    {
        // A list that runs in a circle has no more items than there are nodes.
        for (var (node, left) = (list, _objects.Count); node.Kind == TermKind.BlankNode && left > 0; left--)
        {
            foreach (var item in _objects[(node, OwlNames.First)]) yield return item;
            node = _objects[(node, OwlNames.Rest)].FirstOrDefault();
        }
    }

    private List<Term> Members(Iri type) => [.. _ofType[type].Where(IsOwn).Distinct().Order()];

    private bool IsOwn(Term term) =>
        term.Kind == TermKind.Iri && term.Text.Length > _own.Length && term.Text.StartsWith(_own, StringComparison.Ordinal);

    private string Name(Term term)
    {
        if (IsOwn(term)) return term.Text[_own.Length..];
        var (prefix, name) = _prefixes.Prefixes.Where(entry => term.Text.StartsWith(entry.Namespace.Value, StringComparison.Ordinal))
            .MaxBy(entry => entry.Namespace.Value.Length);
        return name == default ? term.Text : $"{prefix}:{term.Text[name.Value.Length..]}";
    }
}
