using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Shacl;

/// <summary>Writes a report as a graph (SHACL, section 3.6).</summary>
internal sealed class ReportWriter
{
    private readonly IQuadSink _sink;
    private readonly ValidationReport _report;
    private readonly Utf8Scratch _scratch = new();
    private readonly string _own;
    private int _made;

    public ReportWriter(IQuadSink sink, ValidationReport report)
    {
        (_sink, _report) = (sink, report);
        // Labels of the data stay; all others begin as none of them does.
        _own = "r";
        var labels = report.Results
            .SelectMany(result => new[] { result.FocusNode, result.Value ?? default })
            .Where(term => term.Kind == TermKind.BlankNode)
            .Select(term => term.Text)
            .ToHashSet(StringComparer.Ordinal);
        while (labels.Any(label => label.StartsWith(_own, StringComparison.Ordinal))) _own += "r";
    }

    public void Write()
    {
        var prefixes = new PrefixMap(("sh", new Iri(Sh.Namespace)), ("xsd", new Iri("http://www.w3.org/2001/XMLSchema#")));
        foreach (var (prefix, name) in prefixes.Prefixes)
            _sink.OnPrefix(System.Text.Encoding.UTF8.GetBytes(prefix), System.Text.Encoding.UTF8.GetBytes(name.Value));
        Term report = Fresh();
        Put(report, RdfNames.Type, Sh.Name("ValidationReport"));
        Put(report, Sh.Name("conforms"), Literal.Of(_report.Conforms));
        foreach (var result in _report.Results)
        {
            Term node = Fresh();
            Put(report, Sh.Name("result"), node);
            Put(node, RdfNames.Type, Sh.Name("ValidationResult"));
            Put(node, Sh.Name("focusNode"), result.FocusNode);
            if (result.ResultPath is { } path) Put(node, Sh.Name("resultPath"), Path(path));
            if (result.Value is { } value) Put(node, Sh.Name("value"), value);
            foreach (var message in result.Messages) Put(node, Sh.Name("resultMessage"), message);
            Put(node, Sh.Name("resultSeverity"), result.Severity);
            Put(node, Sh.Name("sourceConstraintComponent"), result.SourceConstraintComponent);
            Put(node, Sh.Name("sourceShape"), Shape(result.SourceShape));
        }
    }

    private Term Shape(Term shape) => shape.Kind == TermKind.BlankNode ? new BlankNode($"{_own}s.{shape.Text}") : shape;

    private BlankNode Fresh() => new($"{_own}{_made++}");

    private Term Path(PropertyPath path)
    {
        switch (path)
        {
            case LinkPath link:
                return link.Predicate;
            case SequencePath:
                return List(Parts<SequencePath>(path, sequence => (sequence.First, sequence.Second)));
            case AlternativePath:
                return Node("alternativePath", List(Parts<AlternativePath>(path, pair => (pair.One, pair.Other))));
            case InversePath inverse:
                return Node("inversePath", Path(inverse.Path));
            case ZeroOrMorePath more:
                return Node("zeroOrMorePath", Path(more.Path));
            case OneOrMorePath more:
                return Node("oneOrMorePath", Path(more.Path));
            default:
                return Node("zeroOrOnePath", Path(((ZeroOrOnePath)path).Path));
        }
    }

    private Term Node(string local, Term value)
    {
        Term node = Fresh();
        Put(node, Sh.Name(local), value);
        return node;
    }

    private Term List(IEnumerable<PropertyPath> parts)
    {
        Term list = new Iri(ShapesSource.Rdf + "nil");
        foreach (var part in parts.Reverse())
        {
            Term cell = Fresh();
            Put(cell, new Iri(ShapesSource.Rdf + "first"), Path(part));
            Put(cell, new Iri(ShapesSource.Rdf + "rest"), list);
            list = cell;
        }

        return list;
    }

    private static IEnumerable<PropertyPath> Parts<T>(PropertyPath path, Func<T, (PropertyPath, PropertyPath)> split)
        where T : PropertyPath
    {
        if (path is not T pair) return [path];
        var (one, other) = split(pair);
        return Parts(one, split).Concat(Parts(other, split));
    }

    private void Put(Term subject, Iri predicate, Term @object)
    {
        _scratch.CutAt(0);
        _sink.OnQuad(_scratch.Append(new Triple(subject, predicate, @object)));
    }
}
