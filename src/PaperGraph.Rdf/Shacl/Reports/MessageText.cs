using System.Globalization;
using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Shacl;

/// <summary>Says in a sentence what is wrong, for shapes that say nothing themselves.</summary>
internal sealed class MessageText(TermText text, QueryTerms terms)
{
    public string Of(Shape shape, Constraint constraint, in Violation violation)
    {
        var subject = shape.Name ?? (shape.Path is null ? null : text.Of(shape.Path));
        var reason = constraint switch
        {
            TermConstraint one => Of(one, violation),
            TermsConstraint some => Of(some, violation),
            CountConstraint count => Of(count, violation),
            PatternConstraint { Flags: "" } pattern => $"{Term(violation.Value)} does not match \"{pattern.Pattern}\"",
            PatternConstraint pattern => $"{Term(violation.Value)} does not match \"{pattern.Pattern}\" with flags {pattern.Flags}",
            ShapesConstraint some => Of(some, violation),
            QualifiedConstraint some => Of(some, violation),
            _ => $"there are several values in the language {terms[violation.Extra].ToTerm().AsLiteral().Language}",
        };
        return subject is null ? reason : $"{subject}: {reason}";
    }

    private string Term(int id) => text.Of(terms[id].ToTerm());

    private string Of(TermConstraint constraint, in Violation violation)
    {
        var (value, term) = (violation.Value == 0 ? "" : Term(violation.Value), text.Of(constraint.Term));
        switch (constraint.Component)
        {
            case Component.Class:
                return $"{value} is no instance of {term}";
            case Component.Datatype:
                var found = terms[violation.Value].ToTerm();
                return found.Kind == TermKind.Literal && found.AsLiteral().Datatype == constraint.Term.AsIri()
                    ? $"{value} is written in no form of {term}"
                    : $"{value} is not of datatype {term}";
            case Component.NodeKind:
                NodeKindNames.TryRead(constraint.Term, out var kinds);
                return $"{value} is not {NodeKindNames.Describe(kinds)}";
            case Component.HasValue:
                return $"the value {term} is missing";
            case Component.Equals when violation.Extra == 1:
                return $"{value} is no value of {term} as well";
            case Component.Equals:
                return $"{value} is missing, which is a value of {term}";
            case Component.Disjoint:
                return $"{value} is a value of {term} as well";
            case Component.LessThan:
                return $"{value} is not less than {Term(violation.Extra)}, a value of {term}";
            case Component.LessThanOrEquals:
                return $"{value} is not at most {Term(violation.Extra)}, a value of {term}";
            case Component.MinExclusive:
                return $"{value} is not greater than {term}";
            case Component.MinInclusive:
                return $"{value} is not at least {term}";
            case Component.MaxExclusive:
                return $"{value} is not less than {term}";
            default:
                return $"{value} is not at most {term}";
        }
    }

    private string Of(TermsConstraint constraint, in Violation violation) => constraint.Component switch
    {
        Component.Closed => $"{Term(violation.Extra)} is not allowed here",
        Component.LanguageIn =>
            $"{Term(violation.Value)} is in none of the languages {string.Join(", ", constraint.Terms.Select(term => term.Text))}",
        _ => $"{Term(violation.Value)} is none of {text.Of(constraint.Terms.Take(8))}{(constraint.Terms.Length > 8 ? ", …" : "")}",
    };

    private string Of(CountConstraint constraint, in Violation violation) => constraint.Component switch
    {
        Component.MinCount => $"{Values(violation.Extra)}, and there must be at least {Number(constraint.Count)}",
        Component.MaxCount => $"{Values(violation.Extra)}, and there may be at most {Number(constraint.Count)}",
        _ when terms.KindOf(violation.Value) == TermKind.BlankNode => $"{Term(violation.Value)} is a blank node and has no length",
        Component.MinLength => $"{Term(violation.Value)} has fewer than {Number(constraint.Count)} characters",
        _ => $"{Term(violation.Value)} has more than {Number(constraint.Count)} characters",
    };

    private string Of(ShapesConstraint constraint, in Violation violation) => Term(violation.Value) + constraint.Component switch
    {
        Component.Not => $" conforms to {Shapes(constraint)}, and must not",
        Component.Or => $" conforms to none of {Shapes(constraint)}",
        Component.Xone => $" conforms to none or to several of {Shapes(constraint)}, and must to exactly one",
        Component.And => $" does not conform to each of {Shapes(constraint)}",
        _ => $" does not conform to {Shapes(constraint)}",
    };

    private string Of(QualifiedConstraint constraint, in Violation violation) =>
        $"{Values(violation.Extra)} that conform{(violation.Extra > 1 ? "" : "s")} to {Name(constraint.Shape)}, and there "
        + (constraint.Component == Component.QualifiedMinCount ? "must be at least " : "may be at most ") + Number(constraint.Count);

    private string Shapes(ShapesConstraint constraint) => string.Join(", ", constraint.Shapes.Select(Name));

    private string Name(Shape shape)
    {
        if (shape.Name is { } name) return name;
        if (shape.Node.Kind == TermKind.Iri) return text.Of(shape.Node);
        return shape.Path is null ? "a shape without a name" : $"a shape for {text.Of(shape.Path)}";
    }

    private static string Values(int count) => count switch
    {
        0 => "there is no value",
        1 => "there is 1 value",
        _ => $"there are {Number(count)} values",
    };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
