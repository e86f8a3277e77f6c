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
    private readonly SortedSet<int> _classes;
    private readonly SortedSet<int> _declared;

    public ShapesReader(ShapesSource source)
    {
        _source = source;
        _classes = source.InstancesOf(ShapesSource.Rdfs + "Class");
        _declared = source.InstancesOf(Sh.Namespace + "NodeShape");
        _declared.UnionWith(source.InstancesOf(Sh.Namespace + "PropertyShape"));
    }

    public ImmutableArray<Shape> Read()
    {
        foreach (var node in _source.Id(Sh.Namespace + "entailment") is var entailment && entailment == 0 ? [] : Subjects(entailment))
            _source.Fail(node, "sh:entailment asks for reasoning, which this validator does not do");
        foreach (var node in _declared) ShapeAt(node);
        foreach (var local in TargetNames)
        {
            foreach (var node in Subjects(_source.Id(Sh.Namespace + local))) ShapeAt(node);
        }

        var constraints = new ConstraintReader(_source, ShapeAt);
        while (_unread.TryDequeue(out var node)) ReadShape(node, _shapes[node], constraints);
        FindOwners(_shapes.Values.Where(shape => shape.Node.Kind == TermKind.Iri).OrderBy(shape => shape.Node));
        // A shape with a name, then what is part of it, in the order of the document as far as labels tell it.
        var ordered = _shapes
            .OrderBy(entry => entry.Value.Owner)
            .ThenByDescending(entry => entry.Value.Node.Kind == TermKind.Iri)
            .ThenBy(entry => entry.Value.Node.Text.Length)
            .ThenBy(entry => entry.Value.Node)
            .ToList();
        for (var i = 0; i < ordered.Count; i++) ordered[i].Value.Index = i;
        CheckRecursion(ordered);
        WarnOfUnused(ordered);
        return [.. ordered.Select(entry => entry.Value)];
    }

    private int[] Subjects(int predicate)
    {
        if (predicate == 0) return [];
        var table = _source.Graph[IndexOrder.Pso];
        var rows = table.Find(predicate);
        return [.. new SortedSet<int>(table.Second[rows.Start..rows.End].ToArray())];
    }

    private Shape ShapeAt(int node)
    {
        if (!_shapes.TryGetValue(node, out var shape))
        {
            _shapes.Add(node, shape = new Shape(_source.Term(node)));
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
    private void CheckRecursion(List<KeyValuePair<int, Shape>> ordered)
    {
        // Depth of what is below, or -1 while it is being looked at.
        var depths = new int[ordered.Count];
        var stack = new Stack<(Shape Shape, IEnumerator<Shape> Next)>();
        var ids = ordered.ToDictionary(entry => entry.Value, entry => entry.Key);
        foreach (var (_, root) in ordered)
        {
            if (depths[root.Index] == 0) Enter(root);
            while (stack.TryPeek(out var top))
            {
                if (top.Next.MoveNext())
                {
                    var next = top.Next.Current;
                    if (depths[next.Index] == 0) Enter(next);
                    else if (depths[next.Index] < 0) _source.Fail(ids[next], $"the shape is made of itself, by way of {top.Shape.Node}");
                }
                else
                {
                    stack.Pop();
                    var depth = 1 + top.Shape.References.Select(below => Math.Max(0, depths[below.Index])).DefaultIfEmpty().Max();
                    depths[top.Shape.Index] = depth;
                    if (depth == DeepestNesting + 1)
                        _source.Fail(ids[top.Shape], $"shapes are nested in it more than {DeepestNesting} deep");
                }
            }
        }

        void Enter(Shape shape)
        {
            depths[shape.Index] = -1;
            stack.Push((shape, shape.References.GetEnumerator()));
        }
    }

    private static void FindOwners(IEnumerable<Shape> named)
    {
        var open = new Queue<Shape>(named);
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

    private void WarnOfUnused(List<KeyValuePair<int, Shape>> ordered)
    {
        var used = ordered.SelectMany(entry => entry.Value.References).ToHashSet();
        foreach (var (node, shape) in ordered)
        {
            if (shape.Targets.IsEmpty && !used.Contains(shape)) _source.Warn(node, "the shape has no target and no other shape uses it");
        }
    }
}
