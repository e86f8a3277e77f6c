using PaperGraph.Rdf.Sparql.Algebra;
using PaperGraph.Rdf.Sparql.Syntax;

namespace PaperGraph.Rdf.Shacl;

/// <summary>Reads property paths (SHACL, section 2.3.1).</summary>
internal sealed class PathReader(ShapesSource source)
{
    private const int DeepestPath = 128;

    private static readonly (string Local, Func<PropertyPath, PropertyPath> Make)[] Unary =
    [
        ("inversePath", path => new InversePath(path)),
        ("zeroOrMorePath", path => new ZeroOrMorePath(path)),
        ("oneOrMorePath", path => new OneOrMorePath(path)),
        ("zeroOrOnePath", path => new ZeroOrOnePath(path)),
    ];

    private readonly HashSet<int> _open = [];

    /// <summary>The path at a node, or null when it is a fault, which is told of the shape.</summary>
    public PropertyPath? Read(int shape, int node)
    {
        if (source.KindOf(node) == TermKind.Iri) return new LinkPath(new Iri(source.Text(node)));
        if (source.KindOf(node) == TermKind.Literal) return Fail(shape, $"the path {source.Term(node)} is a literal");
        if (_open.Count == DeepestPath) return Fail(shape, "the path is nested too deeply");
        if (!_open.Add(node)) return Fail(shape, "the path is part of itself");
        var path = ReadBlank(shape, node);
        _open.Remove(node);
        return path;
    }

    private PropertyPath? ReadBlank(int shape, int node)
    {
        // A node that is a list and something else too is read as the list: the suite's "strange" paths.
        if (!source.Objects(node, ShapesSource.Rdf + "first").IsEmpty) return ReadList(shape, node, "path", Chain.Sequence);
        if (source.Values(node, "alternativePath") is [var alternatives])
            return ReadList(shape, alternatives, "alternativePath", Chain.Alternatives);
        foreach (var (local, make) in Unary)
        {
            if (source.Values(node, local) is not [var one]) continue;
            return Read(shape, one) is { } path ? make(path) : null;
        }

        return Fail(shape, "the path is none: neither an IRI, nor a list, nor a blank node with one way to go");
    }

    private PropertyPath? ReadList(int shape, int list, string local, Func<IReadOnlyList<PropertyPath>, PropertyPath> combine)
    {
        if (source.Members(shape, local, list) is not { } members) return null;
        if (members.Count < 2) return Fail(shape, $"a list of paths (sh:{local}) needs at least two members");
        var parts = new List<PropertyPath>();
        foreach (var member in members)
        {
            if (Read(shape, member) is not { } part) return null;
            parts.Add(part);
        }

        return combine(parts);
    }

    private PropertyPath? Fail(int shape, string reason)
    {
        source.Fail(shape, reason);
        return null;
    }
}
