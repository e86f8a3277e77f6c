using System.Collections.Immutable;

namespace PaperGraph.Rdf.Shacl;

/// <summary>Reads what a shape has beside its constraints: targets, path, severity, messages, name.</summary>
internal static class ShapeHead
{
    public static void Read(ShapesSource source, int node, Shape shape, bool isClass)
    {
        ReadPath(source, node, shape);
        shape.Targets = [.. Targets(source, node, isClass)];
        if (source.Single(node, "severity") is var severity && severity != 0)
        {
            if (source.KindOf(severity) == TermKind.Iri)
                shape.Severity = new Iri(source.Text(severity));
            else
                source.Fail(node, "sh:severity must be an IRI");
        }

        shape.IsDeactivated = IsTrue(source, node, "deactivated");
        shape.Messages = Messages(source, node);
        if (source.Values(node, "name") is [var name, ..]) shape.Name = source.Text(name);
    }

    /// <summary>
    /// Whether the only value is the literal <c>true</c>; <c>"1"^^xsd:boolean</c> is not. What is no boolean is a fault.
    /// </summary>
    public static bool IsTrue(ShapesSource source, int node, string local)
    {
        var value = source.Single(node, local);
        if (value == 0) return false;
        if (!source.Is(value, Xsd.Boolean)) source.Fail(node, $"sh:{local} must be true or false");
        return source.Text(value) == "true" && source.Is(value, Xsd.Boolean);
    }

    private static void ReadPath(ShapesSource source, int node, Shape shape)
    {
        var path = source.Single(node, "path");
        var type = source.Objects(node, RdfNames.Type.Value);
        if (path != 0)
        {
            shape.Path = new PathReader(source).Read(node, path);
            if (type.Contains(source.Id(Sh.Namespace + "NodeShape"))) source.Fail(node, "a sh:NodeShape has no sh:path");
        }
        else if (source.Id(Sh.Namespace + "PropertyShape") is var property && property != 0 && type.Contains(property))
        {
            source.Fail(node, "a sh:PropertyShape needs a sh:path");
        }
    }

    private static List<Target> Targets(ShapesSource source, int node, bool isClass)
    {
        var targets = new List<Target>();
        Add("targetNode", TargetKind.Node);
        Add("targetClass", TargetKind.Class);
        Add("targetSubjectsOf", TargetKind.SubjectsOf);
        Add("targetObjectsOf", TargetKind.ObjectsOf);
        if (isClass)
        {
            if (source.KindOf(node) == TermKind.Iri)
                targets.Add(new Target(TargetKind.Class, source.Term(node)));
            else
                source.Fail(node, "a shape that is a class must be an IRI");
        }

        return targets;

        void Add(string local, TargetKind kind)
        {
            foreach (var value in source.Values(node, local))
            {
                if (source.KindOf(value) == TermKind.Iri || (kind == TargetKind.Node && source.KindOf(value) == TermKind.Literal))
                    targets.Add(new Target(kind, source.Term(value)));
                else
                    source.Fail(node, kind == TargetKind.Node ? "sh:targetNode must be an IRI or a literal" : $"sh:{local} must be an IRI");
            }
        }
    }

    private static ImmutableArray<Literal> Messages(ShapesSource source, int node)
    {
        var messages = ImmutableArray.CreateBuilder<Literal>();
        foreach (var value in source.Values(node, "message"))
        {
            if (!source.Is(value, Xsd.String) && !source.Is(value, RdfNames.LangString))
            {
                source.Fail(node, "sh:message must be a string");
                continue;
            }

            var message = source.Term(value).AsLiteral();
            if (messages.Any(other => other.Language == message.Language))
                source.Fail(node, "sh:message stands there twice in one language");
            messages.Add(message);
        }

        return messages.ToImmutable();
    }
}
