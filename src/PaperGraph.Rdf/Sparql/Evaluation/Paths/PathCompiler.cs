using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Makes paths ready to be walked in a graph.</summary>
internal sealed class PathCompiler(QueryGuard guard, QueryTerms terms, GraphScope scope)
{
    public PathStep Compile(PropertyPath path) => path switch
    {
        LinkPath link => new LinkStep(guard, scope, terms.Intern(link.Predicate)),
        InversePath inverse => new InverseStep(Compile(inverse.Path)),
        SequencePath sequence => new SequenceStep(Compile(sequence.First), Compile(sequence.Second)),
        AlternativePath alternative => new AlternativeStep(Compile(alternative.One), Compile(alternative.Other)),
        NegatedPath negated => new NegatedStep(
            guard, scope, negated.HasForward ? Ids(negated.Forward) : null, negated.HasBackward ? Ids(negated.Backward) : null),
        ZeroOrOnePath one => new ReachStep(guard, Compile(one.Path), takesNone: true, takesMany: false),
        ZeroOrMorePath more => new ReachStep(guard, Compile(more.Path), takesNone: true, takesMany: true),
        OneOrMorePath more => new ReachStep(guard, Compile(more.Path), takesNone: false, takesMany: true),
        _ => throw new ArgumentException($"{path.GetType().Name} is no path of SPARQL 1.1.", nameof(path)),
    };

    private int[] Ids(ImmutableArray<Iri> iris) => [.. iris.Select(iri => terms.Intern(iri))];
}
