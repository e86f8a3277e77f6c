using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Analysis.Overlap;
using PaperGraph.Export.Rows;
using PaperGraph.Model;
using PaperGraph.Rdf;

namespace PaperGraph.Export.Rdf;

/// <summary>The Model's enumerations and numbers as RDF terms.</summary>
internal static class Terms
{
    // From 0 to 1 by ten-thousandths: each stands in thousands of triples.
    private static readonly ImmutableArray<Literal> Probabilities =
        [.. Enumerable.Range(0, 10_001).Select(parts => Literal.Of(parts / 10_000m))];

    public static Iri Class(ConceptType type) => type switch
    {
        ConceptType.Method => Ontology.Method,
        ConceptType.Task => Ontology.Task,
        ConceptType.Dataset => Ontology.Dataset,
        ConceptType.Metric => Ontology.Metric,
        ConceptType.Concept => Ontology.Concept,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static Iri Property(RelationType type) => type switch
    {
        RelationType.UsedFor => Ontology.UsedFor,
        RelationType.EvaluatedOn => Ontology.EvaluatedOn,
        RelationType.ComparedWith => Ontology.ComparedWith,
        RelationType.PartOf => Ontology.PartOf,
        RelationType.Improves => Ontology.Improves,
        RelationType.Broader => Ontology.SkosBroader,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static string Name(TextField field) => field == TextField.Title ? "title" : "abstract";

    /// <summary>A probability from 0 to 1, rounded to four decimals.</summary>
    public static Literal Probability(double value) =>
        Probabilities[(int)(Math.Round((decimal)value, 4, MidpointRounding.AwayFromZero) * 10_000)];

    /// <summary>A measure of overlap, as overlap.csv has it.</summary>
    public static Literal Measure(double value) => Literal.Of((decimal)MeasureRounding.Value(value));

    /// <summary>A p-value, as overlap.csv has it, as an xsd:double in canonical form.</summary>
    public static Literal PValue(double value) =>
        new(MeasureRounding.PValue(value).ToString("0.0####E0", CultureInfo.InvariantCulture), Xsd.Double);

    /// <summary>A position in a text.</summary>
    public static Literal Offset(int value) => new(value.ToString(CultureInfo.InvariantCulture), Xsd.NonNegativeInteger);

    public static Literal Year(int year) => new(year.ToString("D4", CultureInfo.InvariantCulture), Xsd.GYear);

    /// <summary>A web address from outside: an IRI, with what an IRI may not hold percent-encoded; text when it has no scheme.</summary>
    public static Term WebAddress(string url) =>
        Iri.TryCreate(url, out var iri) || Iri.TryCreate(PathSegment.EncodeForbidden(url), out iri) ? iri : new Literal(PlainText.ForUtf8(url));
}
