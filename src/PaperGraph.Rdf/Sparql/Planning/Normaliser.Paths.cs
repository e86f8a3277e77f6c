using PaperGraph.Rdf.Sparql.Algebra;
using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Sparql.Planning;

/// <summary>
/// Paths, as section 18.2.2.4 and 18.4 rewrite them: sequences are joins, alternatives unions, inverses the other way round.
/// </summary>
internal sealed partial class Normaliser
{
    private Node Path(PatternEnd subject, PropertyPath path, PatternEnd @object, in Place place)
    {
        switch (path)
        {
            case LinkPath link:
                var predicate = context.Terms.Intern(link.Predicate);
                var triple = new TripleNode([subject, PatternEnd.Constant(predicate), @object], place.Graph);
                return predicate > context.Terms.DictionaryCount
                    ? new EmptyNode($"{link.Predicate} is not in the data", triple.Maybe)
                    : triple;
            case InversePath inverse:
                return Path(@object, inverse.Path, subject, place);
            case SequencePath sequence:
                var middle = PatternEnd.Variable(place.Scope.Slots.AddStep());
                return Join(Path(subject, sequence.First, middle, place), Path(middle, sequence.Second, @object, place));
            case AlternativePath alternative:
                return Union(Path(subject, alternative.One, @object, place), Path(subject, alternative.Other, @object, place));
            default:
                return new PathNode(subject, path, @object, place.Graph, place.Given);
        }
    }
}
