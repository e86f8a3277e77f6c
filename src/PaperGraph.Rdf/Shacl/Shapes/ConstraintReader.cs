using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Shacl;

/// <summary>Reads the constraints of a shape, those of one component together.</summary>
/// <param name="source">The graph.</param>
/// <param name="shapeAt">The shape at a node, to be read later.</param>
internal sealed class ConstraintReader(ShapesSource source, Func<int, Shape> shapeAt)
{
    private static readonly string[] Other =
    [
        "path", "targetNode", "targetClass", "targetSubjectsOf", "targetObjectsOf", "severity", "message", "deactivated", "name",
        "description", "order", "group", "defaultValue", "flags", "ignoredProperties", "qualifiedValueShape", "qualifiedValueShapesDisjoint",
    ];

    private static readonly HashSet<string> Known =
    [
        .. Other, .. Enum.GetNames<Component>().Select(name => char.ToLowerInvariant(name[0]) + name[1..]),
    ];

    private static readonly HashSet<string> BeyondCore =
        ["sparql", "js", "expression", "target", "rule", "values", "shapesGraph", "declare", "prefixes"];

    private readonly List<Constraint> _found = [];

    public ImmutableArray<Constraint> Read(int node, Shape shape)
    {
        _found.Clear();
        Terms(node, Component.Class, "class", value => source.KindOf(value) == TermKind.Iri, "an IRI");
        Terms(node, Component.Datatype, "datatype", value => source.KindOf(value) == TermKind.Iri, "an IRI", isSingle: true);
        Terms(node, Component.NodeKind, "nodeKind", IsNodeKind, NodeKindNames.All, isSingle: true);
        Count(node, shape, Component.MinCount, "minCount");
        Count(node, shape, Component.MaxCount, "maxCount");
        foreach (var component in new[] { Component.MinExclusive, Component.MinInclusive, Component.MaxExclusive, Component.MaxInclusive })
        {
            var local = char.ToLowerInvariant(component.ToString()[0]) + component.ToString()[1..];
            Terms(node, component, local, value => source.KindOf(value) == TermKind.Literal, "a literal", isSingle: true);
        }

        Count(node, shape: null, Component.MinLength, "minLength");
        Count(node, shape: null, Component.MaxLength, "maxLength");
        Pattern(node);
        LanguageIn(node);
        if (OnProperty(node, shape, "uniqueLang") && ShapeHead.IsTrue(source, node, "uniqueLang"))
            _found.Add(new Constraint(Component.UniqueLang));
        Terms(node, Component.Equals, "equals", value => source.KindOf(value) == TermKind.Iri, "an IRI");
        Terms(node, Component.Disjoint, "disjoint", value => source.KindOf(value) == TermKind.Iri, "an IRI");
        Order(node, shape, Component.LessThan, "lessThan");
        Order(node, shape, Component.LessThanOrEquals, "lessThanOrEquals");
        foreach (var value in source.Values(node, "not")) Shapes(Component.Not, [value]);
        Lists(node, Component.And, "and");
        Lists(node, Component.Or, "or");
        Lists(node, Component.Xone, "xone");
        foreach (var value in source.Values(node, "node")) Shapes(Component.Node, [value]);
        foreach (var value in source.Values(node, "property")) Property(node, value);
        Qualified(node, shape);
        Closed(node);
        Terms(node, Component.HasValue, "hasValue", _ => true, "any term");
        In(node);
        WarnOfNames(node);
        return [.. _found];
    }

    private bool IsNodeKind(int value) => NodeKindNames.TryRead(source.Term(value), out _);

    private void Terms(int node, Component component, string local, Func<int, bool> isSound, string kind, bool isSingle = false)
    {
        if (isSingle) source.Single(node, local);
        foreach (var value in source.Values(node, local))
        {
            if (isSound(value))
                _found.Add(new TermConstraint(component, source.Term(value)));
            else
                source.Fail(node, $"sh:{local} must be {kind}, and is {source.Term(value)}");
        }
    }

    private bool OnProperty(int node, Shape shape, string local)
    {
        if (source.Values(node, local).IsEmpty) return false;
        if (source.Values(node, "path").IsEmpty)
            source.Fail(node, $"sh:{local} may stand at property shapes only, and this one has no sh:path");
        return shape.Path is not null;
    }

    private void Order(int node, Shape shape, Component component, string local)
    {
        if (OnProperty(node, shape, local)) Terms(node, component, local, value => source.KindOf(value) == TermKind.Iri, "an IRI");
    }

    private void Count(int node, Shape? shape, Component component, string local)
    {
        if (shape is not null && !OnProperty(node, shape, local)) return;
        if (Number(node, local) is { } count) _found.Add(new CountConstraint(component, count));
    }

    private long? Number(int node, string local)
    {
        var value = source.Single(node, local);
        if (value == 0) return null;
        if (source.Is(value, Xsd.Integer)
            && BigInteger.TryParse(source.Text(value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return (long)BigInteger.Clamp(number, long.MinValue, long.MaxValue);
        }

        source.Fail(node, $"sh:{local} must be an xsd:integer, and is {source.Term(value)}");
        return null;
    }

    private void Pattern(int node)
    {
        var (pattern, flags) = (source.Single(node, "pattern"), source.Single(node, "flags"));
        if (pattern == 0) return;
        if (!source.Is(pattern, Xsd.String) || (flags != 0 && !source.Is(flags, Xsd.String)))
        {
            source.Fail(node, "sh:pattern and sh:flags must be plain strings");
            return;
        }

        var (text, flagText) = (source.Text(pattern), flags == 0 ? "" : source.Text(flags));
        if (XPathPattern.TryCreate(text, flagText) is { } expression)
            _found.Add(new PatternConstraint(text, flagText, expression));
        else
            source.Fail(node, $"sh:pattern is no regular expression of XPath: \"{text}\" with flags \"{flagText}\"");
    }

    private void LanguageIn(int node)
    {
        var list = source.Single(node, "languageIn");
        if (list == 0 || source.Members(node, "languageIn", list) is not { } members) return;
        if (members.TrueForAll(member => source.Is(member, Xsd.String)))
            _found.Add(new TermsConstraint(Component.LanguageIn, [.. members.Select(source.Term)]));
        else
            source.Fail(node, "sh:languageIn must be a list of plain strings");
    }

    private void In(int node)
    {
        var list = source.Single(node, "in");
        if (list != 0 && source.Members(node, "in", list) is { } members)
            _found.Add(new TermsConstraint(Component.In, [.. members.Select(source.Term)]));
    }

    private void Lists(int node, Component component, string local)
    {
        foreach (var list in source.Values(node, local))
        {
            if (source.Members(node, local, list) is { } members) Shapes(component, members);
        }
    }

    private void Shapes(Component component, IEnumerable<int> nodes) =>
        _found.Add(new ShapesConstraint(component, [.. nodes.Select(shapeAt)]));

    private void Property(int node, int value)
    {
        if (source.KindOf(value) == TermKind.Literal || source.Values(value, "path").IsEmpty)
            source.Fail(node, $"sh:property must be a property shape, and {source.Term(value)} has no sh:path");
        else
            Shapes(Component.Property, [value]);
    }

    private void Qualified(int node, Shape shape)
    {
        if (!OnProperty(node, shape, "qualifiedValueShape")) return;
        var value = source.Single(node, "qualifiedValueShape");
        ImmutableArray<Shape> siblings = ShapeHead.IsTrue(source, node, "qualifiedValueShapesDisjoint") ? [.. Siblings(node, value)] : [];
        if (Number(node, "qualifiedMinCount") is { } least)
            _found.Add(new QualifiedConstraint(Component.QualifiedMinCount, shapeAt(value), siblings, least));
        if (Number(node, "qualifiedMaxCount") is { } most)
            _found.Add(new QualifiedConstraint(Component.QualifiedMaxCount, shapeAt(value), siblings, most));
    }

    /// <summary>The shapes that the properties beside this one, at any shape that has it, count (SHACL, section 4.7.3).</summary>
    private List<Shape> Siblings(int node, int own)
    {
        var siblings = new List<int>();
        foreach (var parent in source.SubjectsOf("property", node))
        {
            foreach (var property in source.Values(parent, "property"))
            {
                foreach (var sibling in source.Values(property, "qualifiedValueShape")) siblings.Add(sibling);
            }
        }

        return [.. SortedIds.Sorted(siblings).Where(sibling => sibling != own).Select(shapeAt)];
    }

    private void Closed(int node)
    {
        var isClosed = ShapeHead.IsTrue(source, node, "closed");
        var list = source.Single(node, "ignoredProperties");
        List<int> allowed = list == 0 ? [] : source.Members(node, "ignoredProperties", list) ?? [];
        if (!allowed.TrueForAll(member => source.KindOf(member) == TermKind.Iri))
        {
            source.Fail(node, "sh:ignoredProperties must be a list of IRIs");
            return;
        }

        if (!isClosed) return;
        foreach (var property in source.Values(node, "property"))
        {
            foreach (var path in source.Values(property, "path"))
            {
                if (source.KindOf(path) == TermKind.Iri) allowed.Add(path);
            }
        }

        _found.Add(new TermsConstraint(Component.Closed, [.. SortedIds.Sorted(allowed).Select(source.Term)]));
    }

    private void WarnOfNames(int node)
    {
        var table = source.Graph[IndexOrder.Spo];
        var rows = table.Find(node);
        foreach (var predicate in SortedIds.Distinct(table.Second[rows.Start..rows.End]))
        {
            var iri = source.Text(predicate);
            if (!iri.StartsWith(Sh.Namespace, StringComparison.Ordinal) || Known.Contains(iri[Sh.Namespace.Length..])) continue;
            var local = iri[Sh.Namespace.Length..];
            source.Warn(node, BeyondCore.Contains(local)
                ? $"sh:{local} is not of SHACL Core and is not looked at"
                : $"sh:{local} is not known and is not looked at");
        }
    }
}
