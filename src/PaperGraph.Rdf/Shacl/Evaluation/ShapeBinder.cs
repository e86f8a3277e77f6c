using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;
using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Shacl;

/// <summary>
/// Makes shapes ready for one thread: constants become ids, paths steps over the graph's index. The same shapes and graph give the same ids
/// whenever they are bound, so results of several threads can be put together.
/// </summary>
internal sealed class ShapeBinder
{
    private readonly GraphIndex _graph;
    private readonly TermDictionary _dictionary;
    private readonly QueryTerms _terms;
    private readonly PathCompiler _paths;
    private readonly int _type;
    private readonly int _subClassOf;

    public ShapeBinder(Dataset dataset, GraphIndex graph, ImmutableArray<Shape> shapes, CancellationToken cancellation)
    {
        _graph = graph;
        _dictionary = dataset.Terms;
        _terms = new QueryTerms(_dictionary);
        var guard = new QueryGuard(new Sparql.QueryOptions { CancellationToken = cancellation });
        _paths = new PathCompiler(guard, _terms, new GraphScope(graph));
        _type = _terms.Intern(RdfNames.Type);
        _subClassOf = _terms.Intern(new Iri(ShapesSource.Rdfs + "subClassOf"));
        Run = new ShapeRun(graph, _terms, guard);
        Shapes = [.. shapes.Select(shape => new BoundShape(shape))];
        foreach (var shape in Shapes) Bind(shape);
    }

    public ShapeRun Run { get; }

    /// <summary>The shapes, each in the place that its index says.</summary>
    public BoundShape[] Shapes { get; }

    /// <summary>The focus nodes of a shape's targets, each once, ascending.</summary>
    public int[] FocusNodesOf(Shape shape)
    {
        if (shape.Targets is [var only]) return Nodes(only);
        var all = new List<int>();
        foreach (var target in shape.Targets) all.AddRange(Nodes(target));
        return SortedIds.Sorted(all);
    }

    private int[] Nodes(Target target)
    {
        var term = _terms.Intern(target.Term);
        switch (target.Kind)
        {
            case TargetKind.Node:
                return [term];
            case TargetKind.SubjectsOf:
                return Column(IndexOrder.Pso, term);
            case TargetKind.ObjectsOf:
                return Column(IndexOrder.Pos, term);
            default:
                var classes = ClassTree.Below(_graph, _subClassOf, term);
                if (classes is [var only]) return Instances(only);
                var all = new List<int>();
                foreach (var @class in classes) all.AddRange(Instances(@class));
                return SortedIds.Sorted(all);
        }
    }

    private int[] Instances(int @class)
    {
        var table = _graph[IndexOrder.Pos];
        var rows = table.Find(_type, @class);
        return table.Third[rows.Start..rows.End].ToArray();
    }

    private int[] Column(IndexOrder order, int predicate)
    {
        var table = _graph[order];
        var rows = table.Find(predicate);
        return SortedIds.Distinct(table.Second[rows.Start..rows.End]);
    }

    private void Bind(BoundShape bound)
    {
        switch (bound.Shape.Path)
        {
            case null:
                break;
            case LinkPath link:
                bound.Forward = _terms.Intern(link.Predicate);
                break;
            case InversePath { Path: LinkPath link }:
                bound.Backward = _terms.Intern(link.Predicate);
                break;
            case var path:
                bound.Step = _paths.Compile(path);
                break;
        }

        bound.IsDeep = bound.Shape.Constraints.Any(constraint => constraint is ShapesConstraint or QualifiedConstraint);
        bound.Checks = new Check[bound.Shape.Constraints.Length];
        for (var place = 0; place < bound.Checks.Length; place++)
        {
            var check = bound.Checks[place] = Bind(bound.Shape.Constraints[place]);
            (check.Shape, check.Place) = (bound.Index, place);
        }
    }

    private Check Bind(Constraint constraint) => constraint switch
    {
        TermConstraint one => Bind(one.Component, one.Term),
        TermsConstraint { Component: Component.LanguageIn } some => new LanguageCheck(some.Terms.Select(term => term.Text)),
        TermsConstraint { Component: Component.Closed } some => new ClosedCheck(Ids(some.Terms)),
        TermsConstraint some => new InCheck(Ids(some.Terms)),
        CountConstraint { Component: Component.MinCount } count => new CountCheck(count.Count, long.MaxValue),
        CountConstraint { Component: Component.MaxCount } count => new CountCheck(long.MinValue, count.Count),
        CountConstraint { Component: Component.MinLength } count => new LengthCheck(count.Count, long.MaxValue),
        CountConstraint count => new LengthCheck(0, count.Count),
        PatternConstraint pattern => new PatternCheck(pattern.Expression.ForThread()),
        ShapesConstraint { Component: Component.Property } some => new PropertyCheck(Bound(some.Shapes[0])),
        ShapesConstraint some => Bind(some),
        QualifiedConstraint some => Bind(some),
        _ => new UniqueLanguageCheck(),
    };

    private Check Bind(Component component, Term term)
    {
        switch (component)
        {
            case Component.Class:
                return new ClassCheck(_type, ClassTree.Below(_graph, _subClassOf, _terms.Intern(term)));
            case Component.Datatype:
                return new DatatypeCheck(_dictionary.OfDatatype(term.AsIri()), term.AsIri());
            case Component.NodeKind:
                NodeKindNames.TryRead(term, out var kinds);
                return new NodeKindCheck(kinds);
            case Component.HasValue:
                return new HasValueCheck(_terms.Intern(term));
            case Component.Equals or Component.Disjoint:
                return new PairCheck(_terms.Intern(term), component == Component.Equals);
            case Component.LessThan or Component.LessThanOrEquals:
                return new OrderCheck(_terms.Intern(term), component == Component.LessThanOrEquals);
            default:
                return new RangeCheck(component, _terms.ValueOf(_terms.Intern(term)));
        }
    }

    private ShapesCheck Bind(ShapesConstraint some)
    {
        BoundShape[] shapes = [.. some.Shapes.Select(Bound)];
        return some.Component switch
        {
            Component.Not => new ShapesCheck(shapes, 0, 0),
            Component.Or => new ShapesCheck(shapes, 1, shapes.Length),
            Component.Xone => new ShapesCheck(shapes, 1, 1),
            _ => new ShapesCheck(shapes, shapes.Length, shapes.Length),
        };
    }

    private QualifiedCheck Bind(QualifiedConstraint some)
    {
        BoundShape[] siblings = [.. some.Siblings.Select(Bound)];
        return some.Component == Component.QualifiedMinCount
            ? new QualifiedCheck(Bound(some.Shape), siblings, some.Count, long.MaxValue)
            : new QualifiedCheck(Bound(some.Shape), siblings, long.MinValue, some.Count);
    }

    private BoundShape Bound(Shape shape) => Shapes[shape.Index];

    private int[] Ids(ImmutableArray<Term> terms)
    {
        var ids = new List<int>(terms.Length);
        foreach (var term in terms) ids.Add(_terms.Intern(term));
        return SortedIds.Sorted(ids);
    }
}
