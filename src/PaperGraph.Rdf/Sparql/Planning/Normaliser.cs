using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;
using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>
/// Turns the algebra of a query into nodes: names become slots and terms ids, nested joins become one, filters go down to the patterns that
/// bind what they look at, and GRAPH with an IRI goes away. Each rewriting holds for the bottom-up meaning of section 18.5, also for
/// variables that are bound only sometimes.
/// </summary>
internal sealed partial class Normaliser(RunContext context)
{
    /// <summary>The node of a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="place">Where it stands.</param>
    public Node Translate(GraphPattern pattern, in Place place) => pattern switch
    {
        BasicGraphPattern triples => Triples(triples, place),
        PathPattern path => Path(End(path.Subject, place), path.Path, End(path.Object, place), place),
        JoinPattern join => Join(Translate(join.Left, place), Translate(join.Right, place)),
        LeftJoinPattern join => LeftJoin(join, place),
        FilterPattern filter => Filter(filter, place),
        UnionPattern union => Union(Translate(union.Left, place), Translate(union.Right, place)),
        MinusPattern minus => Minus(Translate(minus.Left, place), Translate(minus.Right, place), place),
        ExtendPattern extend => Extend(extend, place),
        ValuesPattern values => Values(values, place),
        GraphGraphPattern graph => Graph(graph, place),
        ServicePattern service => Service(service, place),
        ProjectPattern project => Project(project, place),
        DistinctPattern { IsReduced: true } reduced => Translate(reduced.Pattern, place),
        DistinctPattern distinct => new DistinctNode(Translate(distinct.Pattern, place)),
        SlicePattern slice => new SliceNode(Translate(slice.Pattern, place), slice.Offset, slice.Limit),
        OrderPattern order => Order(order, place, null),
        GroupPattern group => Group(group, place),
        _ => throw new ArgumentException($"{pattern.GetType().Name} is no pattern of SPARQL 1.1.", nameof(pattern)),
    };

    private Node Triples(BasicGraphPattern pattern, in Place place)
    {
        var elements = ImmutableArray.CreateBuilder<Node>();
        foreach (var triple in pattern.Triples)
        {
            PatternEnd[] ends = [End(triple.Subject, place), End(triple.Predicate, place), End(triple.Object, place)];
            if (Absent(triple, ends) is { } absent)
            {
                var variables = pattern.Triples
                    .SelectMany(other => new[] { other.Subject, other.Predicate, other.Object })
                    .Where(end => end.IsVariable)
                    .Select(end => end.Variable);
                var slots = SlotSet.Empty;
                foreach (var variable in variables) slots |= SlotSet.Of(place.Scope.SlotOf(variable));
                return new EmptyNode($"{absent} is not in the data", slots);
            }

            elements.Add(new TripleNode(ends, place.Graph));
        }

        return new JoinNode(elements.ToImmutable(), []);
    }

    private Term? Absent(TriplePattern triple, PatternEnd[] ends)
    {
        PatternTerm[] terms = [triple.Subject, triple.Predicate, triple.Object];
        for (var i = 0; i < ends.Length; i++)
        {
            if (!ends[i].IsVariable && ends[i].Id > context.Terms.DictionaryCount) return terms[i].Term;
        }

        return null;
    }

    private PatternEnd End(PatternTerm term, in Place place) => term.IsVariable
        ? PatternEnd.Variable(place.Scope.SlotOf(term.Variable))
        : PatternEnd.Constant(context.Terms.Intern(term.Term));

    // Join(LeftJoin(L, R), Q) is LeftJoin(Join(L, Q), R) where Q binds nothing that R could have bound.
    private static Node Join(Node left, Node right)
    {
        if (left is EmptyNode || right is EmptyNode)
            return new EmptyNode((left as EmptyNode ?? (EmptyNode)right).Reason, left.Maybe | right.Maybe);
        if (left is LeftJoinNode one && MayJoinInside(one, right))
            return new LeftJoinNode(Join(one.Left, right), one.Right, one.Conditions);
        if (right is LeftJoinNode other && MayJoinInside(other, left))
            return new LeftJoinNode(Join(left, other.Left), other.Right, other.Conditions);
        var elements = ImmutableArray.CreateBuilder<Node>();
        var conditions = ImmutableArray.CreateBuilder<Condition>();
        Add(left, right);
        Add(right, left);
        return new JoinNode(elements.ToImmutable(), conditions.ToImmutable());

        void Add(Node node, Node partner)
        {
            if (node is JoinNode join && join.Conditions.All(condition => (condition.Read & partner.Maybe).IsWithin(join.Certain)))
            {
                elements.AddRange(join.Elements);
                conditions.AddRange(join.Conditions);
            }
            else
            {
                elements.Add(node);
            }
        }
    }

    private static bool MayJoinInside(LeftJoinNode join, Node partner)
    {
        if ((partner.Maybe & join.Right.Maybe).Overlaps(join.Right.Maybe - join.Left.Certain)) return false;
        var bound = join.Left.Certain | join.Right.Certain;
        return join.Conditions.All(condition => (condition.Read & partner.Maybe).IsWithin(bound));
    }

    private Node LeftJoin(LeftJoinPattern join, in Place place)
    {
        var left = Translate(join.Left, place);
        var right = Translate(join.Right, place);
        if (left is EmptyNode || right is EmptyNode) return left;
        if (join.Condition is null) return new LeftJoinNode(left, right, []);
        var conditions = ImmutableArray.CreateBuilder<Condition>();
        foreach (var part in ExpressionParts.Conjuncts(join.Condition))
        {
            var condition = Condition(part, left.Maybe | right.Maybe, place);
            // What the left side does not add to, the right side can test itself, at the earliest point.
            if (!condition.Read.Overlaps(left.Maybe - right.Certain))
                right = Restrict(right, condition);
            else
                conditions.Add(condition);
        }

        return new LeftJoinNode(left, right, conditions.ToImmutable());
    }

    private static Node Union(Node left, Node right)
    {
        if (left is EmptyNode && right is EmptyNode) return new EmptyNode("no branch has a solution", left.Maybe | right.Maybe);
        // An empty branch still makes the other's variables uncertain only in name.
        if (left is EmptyNode) return right;
        if (right is EmptyNode) return left;
        return new UnionNode([.. Branches(left), .. Branches(right)]);
    }

    private static ImmutableArray<Node> Branches(Node node) => node is UnionNode union ? union.Branches : [node];

    private static Node Minus(Node left, Node right, in Place place)
    {
        var shared = (left.Maybe & right.Maybe) - place.Given;
        return shared.IsEmpty || right is EmptyNode || left is EmptyNode ? left : new MinusNode(left, right);
    }

    private ExtendNode Extend(ExtendPattern extend, in Place place)
    {
        var input = Translate(extend.Pattern, place);
        return new ExtendNode(input, place.Scope.SlotOf(extend.Variable), Condition(extend.Expression, input.Maybe, place));
    }

    private ValuesNode Values(ValuesPattern values, in Place place)
    {
        var slots = new int[values.Variables.Length];
        for (var column = 0; column < slots.Length; column++) slots[column] = place.Scope.SlotOf(values.Variables[column]);
        var ids = values.Rows.SelectMany(row => row).Select(context.Terms.Intern).ToArray();
        return new ValuesNode(slots, ids, values.Rows.Length);
    }

    private Node Graph(GraphGraphPattern graph, in Place place)
    {
        if (graph.Name.IsVariable)
        {
            var slot = place.Scope.SlotOf(graph.Name.Variable);
            var scope = new GraphScope(context.Graphs.Empty);
            return new GraphNode(slot, Translate(graph.Pattern, place with { Graph = scope }), scope);
        }

        var named = context.Graphs.Named(context.Terms.Intern(graph.Name.Term));
        var inside = Translate(graph.Pattern, place with { Graph = new GraphScope(named ?? context.Graphs.Empty) });
        return named is null ? new EmptyNode($"there is no graph {graph.Name}", inside.Maybe) : inside;
    }

    private ServiceNode Service(ServicePattern service, in Place place)
    {
        var columns = ImmutableArray.CreateBuilder<(string, int)>();
        foreach (var variable in PatternVariables.Of(service.Pattern).Where(variable => variable.IsNamed))
            columns.Add((variable.Name, place.Scope.SlotOf(variable)));
        return new ServiceNode(End(service.Endpoint, place), service, columns.ToImmutable());
    }
}
