using System.Globalization;
using System.Numerics;

namespace PaperGraph.Rdf.Tests.Shacl.Reference;

/// <summary>SHACL Core written down as the standard says it, over lists of triples; for integers and strings only.</summary>
internal sealed class ReferenceValidator(IReadOnlyList<Triple> shapes, IReadOnlyList<Triple> data)
{
    private const string Sh = "http://www.w3.org/ns/shacl#";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string SubClassOf = "http://www.w3.org/2000/01/rdf-schema#subClassOf";

    /// <summary>A line for each result: focus node, value or a hyphen, shape, component. Sorted.</summary>
    public IEnumerable<string> Lines() =>
        shapes.Select(triple => triple.Subject).Distinct().SelectMany(shape => Targets(shape).Distinct().SelectMany(focus => Validate(focus, shape)))
            .Order(StringComparer.Ordinal);

    private IEnumerable<Term> Targets(Term shape) =>
    [
        .. Of(shape, "targetNode"),
        .. Of(shape, "targetClass").SelectMany(type => data.Select(triple => triple.Subject).Where(node => IsInstance(node, type))),
        .. Of(shape, "targetSubjectsOf").SelectMany(p => data.Where(triple => triple.Predicate == p.AsIri()).Select(triple => triple.Subject)),
        .. Of(shape, "targetObjectsOf").SelectMany(p => data.Where(triple => triple.Predicate == p.AsIri()).Select(triple => triple.Object)),
    ];

    private List<string> Validate(Term focus, Term shape)
    {
        var lines = new List<string>();
        if (One(shape, "deactivated") is { Text: "true" }) return lines;
        List<Term> values = One(shape, "path") is { } path ? [.. Walk(focus, path).Distinct()] : [focus];

        Each("class", "Class", (v, c) => IsInstance(v, c));
        Each("datatype", "Datatype", (v, d) => v.Kind == TermKind.Literal && v.AsLiteral().Datatype.Value == d.Text && (d.Text != Xsd.Integer.Value || Number(v) is not null));
        Each("nodeKind", "NodeKind", (v, k) => k.Text[Sh.Length..].Contains(v.Kind == TermKind.Iri ? "IRI" : v.Kind.ToString(), StringComparison.Ordinal));
        Whole("minCount", "MinCount", n => values.Count >= Number(n));
        Whole("maxCount", "MaxCount", n => values.Count <= Number(n));
        Each("minExclusive", "MinExclusive", (v, l) => Compare(v, l) > 0);
        Each("minInclusive", "MinInclusive", (v, l) => Compare(v, l) >= 0);
        Each("maxExclusive", "MaxExclusive", (v, l) => Compare(v, l) < 0);
        Each("maxInclusive", "MaxInclusive", (v, l) => Compare(v, l) <= 0);
        Each("minLength", "MinLength", (v, n) => v.Kind != TermKind.BlankNode && v.Text.Length >= Number(n));
        Each("maxLength", "MaxLength", (v, n) => v.Kind != TermKind.BlankNode && v.Text.Length <= Number(n));
        Each("pattern", "Pattern", (v, p) => v.Kind != TermKind.BlankNode && v.Text.Contains(p.Text, StringComparison.Ordinal));
        Each("languageIn", "LanguageIn", (v, l) => Language(v) is { } tag && Items(l).Any(range => tag == range.Text || tag.StartsWith(range.Text + "-", StringComparison.Ordinal)));
        if (One(shape, "uniqueLang") is { Text: "true" })
        {
            foreach (var _ in values.Where(v => Language(v) is not null).GroupBy(Language).Where(group => group.Count() > 1)) Add("UniqueLang", null);
        }

        foreach (var p in Of(shape, "equals"))
        {
            List<Term> others = [.. Objects(focus, p.Text)];
            foreach (var v in values.Except(others).Concat(others.Except(values))) Add("Equals", v);
        }

        Each("disjoint", "Disjoint", (v, p) => !Objects(focus, p.Text).Contains(v));
        foreach (var (name, component, most) in new[] { ("lessThan", "LessThan", -1), ("lessThanOrEquals", "LessThanOrEquals", 0) })
        {
            foreach (var p in Of(shape, name))
            {
                foreach (var v in values)
                {
                    foreach (var _ in Objects(focus, p.Text).Where(other => !(Compare(v, other) <= most))) Add(component, v);
                }
            }
        }

        Each("not", "Not", (v, s) => !Conforms(v, s));
        Each("and", "And", (v, l) => Items(l).All(s => Conforms(v, s)));
        Each("or", "Or", (v, l) => Items(l).Any(s => Conforms(v, s)));
        Each("xone", "Xone", (v, l) => Items(l).Count(s => Conforms(v, s)) == 1);
        Each("node", "Node", Conforms);
        foreach (var property in Of(shape, "property")) lines.AddRange(values.SelectMany(v => Validate(v, property)));
        foreach (var qualified in Of(shape, "qualifiedValueShape"))
        {
            var isDisjoint = One(shape, "qualifiedValueShapesDisjoint") is { Text: "true" };
            var siblings = shapes.Where(triple => triple.Predicate.Value == Sh + "property" && triple.Object == shape)
                .SelectMany(triple => Of(triple.Subject, "property")).SelectMany(other => Of(other, "qualifiedValueShape")).Where(other => other != qualified).ToList();
            var count = values.Count(v => Conforms(v, qualified) && !(isDisjoint && siblings.Exists(sibling => Conforms(v, sibling))));
            Whole("qualifiedMinCount", "QualifiedMinCount", n => count >= Number(n));
            Whole("qualifiedMaxCount", "QualifiedMaxCount", n => count <= Number(n));
        }

        if (One(shape, "closed") is { Text: "true" })
        {
            List<string> allowed =
            [
                .. Of(shape, "property").SelectMany(property => Of(property, "path")).Where(p => p.Kind == TermKind.Iri).Select(p => p.Text),
                .. Of(shape, "ignoredProperties").SelectMany(Items).Select(p => p.Text),
            ];
            foreach (var triple in data.Where(triple => values.Contains(triple.Subject) && !allowed.Contains(triple.Predicate.Value)))
                Add("Closed", triple.Object);
        }

        Whole("hasValue", "HasValue", values.Contains);
        Each("in", "In", (v, l) => Items(l).Contains(v));
        return lines;

        void Add(string component, Term? value) => lines.Add($"{focus} {value?.ToString() ?? "-"} {shape} {component}");

        void Each(string name, string component, Func<Term, Term, bool> accepts)
        {
            foreach (var parameter in Of(shape, name))
            {
                foreach (var v in values.Where(v => !accepts(v, parameter))) Add(component, v);
            }
        }

        void Whole(string name, string component, Func<Term, bool> holds)
        {
            foreach (var _ in Of(shape, name).Where(parameter => !holds(parameter))) Add(component, null);
        }
    }

    private bool Conforms(Term node, Term shape) => Validate(node, shape).Count == 0;

    private IEnumerable<Term> Walk(Term node, Term path)
    {
        if (path.Kind == TermKind.Iri) return Objects(node, path.Text);
        if (ShapeObjects(path, Rdf + "first").Any()) return Items(path).Aggregate(new[] { node }.AsEnumerable(), (at, step) => at.SelectMany(one => Walk(one, step)).Distinct());
        if (One(path, "alternativePath") is { } list) return Items(list).SelectMany(one => Walk(node, one));
        if (One(path, "inversePath") is { } inverse) return Nodes().Append(node).Distinct().Where(start => Walk(start, inverse).Contains(node));
        if (One(path, "zeroOrOnePath") is { } optional) return Walk(node, optional).Prepend(node);
        if (One(path, "zeroOrMorePath") is { } any) return Reach([node], any);
        return Reach([.. Walk(node, One(path, "oneOrMorePath")!.Value)], One(path, "oneOrMorePath")!.Value);
    }

    private HashSet<Term> Reach(HashSet<Term> found, Term path)
    {
        while (true)
        {
            var count = found.Count;
            found.UnionWith([.. found.SelectMany(one => Walk(one, path))]);
            if (found.Count == count) return found;
        }
    }

    private IEnumerable<Term> Nodes() => data.SelectMany(triple => new[] { triple.Subject, triple.Object }).Distinct();

    private bool IsInstance(Term node, Term type) => Objects(node, Rdf + "type").Any(found => IsBelow(found, type, []));

    private bool IsBelow(Term found, Term type, HashSet<Term> seen) =>
        found == type || (seen.Add(found) && Objects(found, SubClassOf).Any(above => IsBelow(above, type, seen)));

    private IEnumerable<Term> Objects(Term subject, string predicate) =>
        data.Where(triple => triple.Subject == subject && triple.Predicate.Value == predicate).Select(triple => triple.Object);

    private IEnumerable<Term> ShapeObjects(Term subject, string predicate) =>
        shapes.Where(triple => triple.Subject == subject && triple.Predicate.Value == predicate).Select(triple => triple.Object);

    private IEnumerable<Term> Of(Term subject, string name) => ShapeObjects(subject, Sh + name);

    private Term? One(Term subject, string name) => Of(subject, name).Cast<Term?>().FirstOrDefault();

    private IEnumerable<Term> Items(Term list)
    {
        for (; list.Text != Rdf + "nil"; list = ShapeObjects(list, Rdf + "rest").Single()) yield return ShapeObjects(list, Rdf + "first").Single();
    }

    private static string? Language(Term term) => term.Kind == TermKind.Literal ? term.AsLiteral().Language : null;

    private static BigInteger? Number(Term term) =>
        term.Kind == TermKind.Literal && term.AsLiteral().Datatype == Xsd.Integer
            && BigInteger.TryParse(term.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Compare(Term x, Term y)
    {
        if (Number(x) is { } left && Number(y) is { } right) return left.CompareTo(right);
        return IsPlain(x) && IsPlain(y) ? Math.Sign(string.CompareOrdinal(x.Text, y.Text)) : null;
    }

    private static bool IsPlain(Term term) => term.Kind == TermKind.Literal && term.AsLiteral().Datatype == Xsd.String;
}
