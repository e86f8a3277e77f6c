using System.Collections.Immutable;

namespace PaperGraph.Rdf.Shacl;

/// <summary>Finds the shapes of a graph, reads each, and checks that none is made of itself.</summary>
internal sealed class ShapesReader
{
    private const int DeepestNesting = 128;

    private static readonly string[] TargetNames = ["targetNode", "targetClass", "targetSubjectsOf", "targetObjectsOf"];

    private readonly ShapesSource _source;
    private readonly Dictionary<int, Shape> _shapes = [];
    private readonly Queue<int> _unread = [];
    private readonly HashSet<int> _classes;
    private readonly List<int> _declared;

    public ShapesReader(ShapesSource source)
    {
        _source = source;
        _classes = [.. source.InstancesOf(ShapesSource.Rdfs + "Class")];
        _declared = [.. source.InstancesOf(Sh.Namespace + "NodeShape"), .. source.InstancesOf(Sh.Namespace + "PropertyShape")];
    }

    public ImmutableArray<Shape> Read()
    {
        foreach (var node in Subjects(_source.Id(Sh.Namespace + "entailment")))
            _source.Fail(node, "sh:entailment asks for reasoning, which this validator does not do");
        foreach (var node in _declared) ShapeAt(node);
        foreach (var local in TargetNames)
        {
            foreach (var node in Subjects(_source.Id(Sh.Namespace + local))) ShapeAt(node);
        }

        var constraints = new ConstraintReader(_source, ShapeAt);
        while (_unread.TryDequeue(out var node)) ReadShape(node, _shapes[node], constraints);
        List<Shape> shapes = [.. _shapes.Values];
        shapes.Sort((one, other) => one.Node.CompareTo(other.Node));
        FindOwners(shapes);
        shapes.Sort(CompareByOwner);
        for (var i = 0; i < shapes.Count; i++) shapes[i].Index = i;
        CheckRecursion(shapes);
        WarnOfUnused(shapes);
        return [.. shapes];
    }

    private int[] Subjects(int predicate)
    {
        if (predicate == 0) return [];
        var table = _source.Graph[IndexOrder.Pso];
        var rows = table.Find(predicate);
        return SortedIds.Distinct(table.Second[rows.Start..rows.End]);
    }

    private Shape ShapeAt(int node)
    {
        if (!_shapes.TryGetValue(node, out var shape))
        {
            _shapes.Add(node, shape = new Shape(_source.Term(node), node));
            _unread.Enqueue(node);
        }

        return shape;
    }

    private void ReadShape(int node, Shape shape, ConstraintReader constraints)
    {
        if (_source.KindOf(node) == TermKind.Literal)
        {
            _source.Fail(node, "a literal is no shape");
            return;
        }

        ShapeHead.Read(_source, node, shape, isClass: _classes.Contains(node) && _declared.Contains(node));
        shape.Constraints = constraints.Read(node, shape);
    }

    /// <summary>The standard leaves shapes that are made of themselves open; here they are a fault (SHACL, section 3.4.3).</summary>
    private void CheckRecursion(List<Shape> shapes)
    {
        // Depth of what is below, or -1 while it is being looked at.
        var depths = new int[shapes.Count];
        var (open, next) = (new Stack<Shape>(), new Stack<IEnumerator<Shape>>());
        foreach (var root in shapes)
        {
            if (depths[root.Index] == 0) Enter(root);
            while (open.TryPeek(out var shape))
            {
                if (next.Peek().MoveNext())
                {
                    var below = next.Peek().Current;
                    if (depths[below.Index] == 0) Enter(below);
                    else if (depths[below.Index] < 0) _source.Fail(below.Id, $"the shape is made of itself, by way of {shape.Node}");
                }
                else
                {
                    open.Pop();
                    next.Pop().Dispose();
                    var depth = 1;
                    foreach (var below in shape.References) depth = Math.Max(depth, depths[below.Index] + 1);
                    depths[shape.Index] = depth;
                    if (depth == DeepestNesting + 1) _source.Fail(shape.Id, $"shapes are nested in it more than {DeepestNesting} deep");
                }
            }
        }

        void Enter(Shape shape)
        {
            depths[shape.Index] = -1;
            open.Push(shape);
            next.Push(shape.References.GetEnumerator());
        }
    }

    private static void FindOwners(List<Shape> shapes)
    {
        var open = new Queue<Shape>(shapes.Where(shape => shape.Node.Kind == TermKind.Iri));
        while (open.TryDequeue(out var shape))
        {
            foreach (var below in shape.References)
            {
                if (below.Owner.Kind == TermKind.Iri) continue;
                below.Owner = shape.Owner;
                open.Enqueue(below);
            }
        }
    }

    /// <summary>A shape with a name, then what is part of it, in the order of the document as far as labels tell it.</summary>
    private static int CompareByOwner(Shape one, Shape other)
    {
        var byOwner = one.Owner.CompareTo(other.Owner);
        if (byOwner != 0) return byOwner;
        var (isNamed, isOtherNamed) = (one.Node.Kind == TermKind.Iri, other.Node.Kind == TermKind.Iri);
        if (isNamed != isOtherNamed) return isNamed ? -1 : 1;
        var byLength = one.Node.Text.Length.CompareTo(other.Node.Text.Length);
        return byLength != 0 ? byLength : one.Node.CompareTo(other.Node);
    }

    private void WarnOfUnused(List<Shape> shapes)
    {
        var isUsed = new bool[shapes.Count];
        foreach (var shape in shapes)
        {
            foreach (var below in shape.References) isUsed[below.Index] = true;
        }

        foreach (var shape in shapes)
        {
            if (shape.Targets.IsEmpty && !isUsed[shape.Index]) _source.Warn(shape.Id, "the shape has no target and no other shape uses it");
        }
    }
}
