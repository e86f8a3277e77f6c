using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Makes paths ready to be walked in a graph.</summary>
internal sealed class PathCompiler(RunContext context, GraphScope scope)
{
    public PathStep Compile(PropertyPath path) => path switch
    {
        LinkPath link => new LinkStep(context, scope, context.Terms.Intern(link.Predicate)),
        InversePath inverse => new InverseStep(Compile(inverse.Path)),
        SequencePath sequence => new SequenceStep(Compile(sequence.First), Compile(sequence.Second)),
        AlternativePath alternative => new AlternativeStep(Compile(alternative.One), Compile(alternative.Other)),
        NegatedPath negated => new NegatedStep(
            context, scope, negated.HasForward ? Ids(negated.Forward) : null, negated.HasBackward ? Ids(negated.Backward) : null),
        ZeroOrOnePath one => new ReachStep(context, Compile(one.Path), takesNone: true, takesMany: false),
        ZeroOrMorePath more => new ReachStep(context, Compile(more.Path), takesNone: true, takesMany: true),
        OneOrMorePath more => new ReachStep(context, Compile(more.Path), takesNone: false, takesMany: true),
        _ => throw new ArgumentException($"{path.GetType().Name} is no path of SPARQL 1.1.", nameof(path)),
    };

    private int[] Ids(ImmutableArray<Iri> iris) => [.. iris.Select(iri => context.Terms.Intern(iri))];
}
