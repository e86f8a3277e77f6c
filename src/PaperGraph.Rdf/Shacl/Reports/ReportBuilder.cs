using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;
using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Shacl;

/// <summary>From results as ids to results as terms.</summary>
internal sealed class ReportBuilder(ShapeBinder binder, ImmutableArray<Shape> shapes, PrefixMap? prefixes)
{
    private readonly QueryTerms _terms = binder.Run.Terms;

    public ValidationReport Build(ViolationStore store)
    {
        var messages = new MessageText(new TermText(prefixes), _terms);
        return new ValidationReport([.. store.Ordered().Select(violation => Result(violation, messages))], [.. Counts(store)]);
    }

    private ValidationResult Result(Violation violation, MessageText messages)
    {
        var shape = shapes[violation.Shape];
        var constraint = shape.Constraints[violation.Constraint];
        var path = constraint.Component == Component.Closed ? new LinkPath(_terms[violation.Extra].ToTerm().AsIri()) : shape.Path;
        return new ValidationResult(
            _terms[violation.Focus].ToTerm(),
            path,
            violation.Value == 0 ? null : _terms[violation.Value].ToTerm(),
            shape.Node,
            Components.IriOf(constraint.Component),
            shape.Severity,
            shape.Messages.IsEmpty ? [new Literal(messages.Of(shape, constraint, violation))] : shape.Messages);
    }

    private IEnumerable<ResultCount> Counts(ViolationStore store)
    {
        foreach (var shape in shapes)
        {
            // Constraints of one component stand together.
            long count = 0;
            for (var place = 0; place < shape.Constraints.Length; place++)
            {
                count += store.CountOf(shape.Index, place);
                var component = shape.Constraints[place].Component;
                if (count == 0 || (place + 1 < shape.Constraints.Length && shape.Constraints[place + 1].Component == component)) continue;
                yield return new ResultCount(shape.Node, Components.IriOf(component), shape.Severity, count);
                count = 0;
            }
        }
    }
}
