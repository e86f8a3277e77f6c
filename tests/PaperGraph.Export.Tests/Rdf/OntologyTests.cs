using System.Reflection;
using PaperGraph.Export.Rdf;
using PaperGraph.Rdf;

namespace PaperGraph.Export.Tests.Rdf;

public sealed class OntologyTests
{
    private static readonly List<Triple> Own = OntologyFiles.Read("papergraph.ttl");
    private static readonly List<Triple> Foreign = OntologyFiles.Read("terms.ttl");

    public static TheoryData<string> OwnTerms => [.. OwnTermIris()];

    public static TheoryData<string> ForeignTerms => [.. Defined(Foreign)];

    internal static IEnumerable<string> OwnTermIris() => Defined(Own).Where(IsOwn);

    [Fact]
    public void Every_own_term_in_code_is_defined_in_the_ontology_and_the_other_way_round()
    {
        var inCode = Terms(BindingFlags.Public).Order(StringComparer.Ordinal);
        Assert.Equal(OwnTermIris(), inCode);
    }

    [Fact]
    public void Every_foreign_term_in_code_is_explained_and_the_other_way_round()
    {
        string[] ofRdf = [RdfNames.Type.Value, RdfNames.Statement.Value, RdfNames.Subject.Value, RdfNames.Predicate.Value, RdfNames.Object.Value];
        Assert.Equal(Terms(BindingFlags.NonPublic).Concat(ofRdf).Order(StringComparer.Ordinal), Defined(Foreign));
    }

    [Theory]
    [MemberData(nameof(OwnTerms))]
    public void An_own_term_has_label_definition_and_example(string term)
    {
        AssertOneText(Own, term, OntologyFiles.Label);
        AssertOneText(Own, term, OntologyFiles.Definition);
        AssertOneText(Own, term, OntologyFiles.Example);
        Assert.Contains(Own, triple => Is(triple, term, OntologyFiles.IsDefinedBy) && triple.Object.Text == Ontology.Namespace.TrimEnd('#'));
    }

    [Theory]
    [MemberData(nameof(ForeignTerms))]
    public void A_foreign_term_has_label_definition_and_its_vocabulary(string term)
    {
        AssertOneText(Foreign, term, OntologyFiles.Label);
        AssertOneText(Foreign, term, OntologyFiles.Definition);
        Assert.Contains(
            Foreign, triple => Is(triple, term, OntologyFiles.IsDefinedBy) && term.StartsWith(triple.Object.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_term_that_axioms_name_is_declared()
    {
        string[] axioms = ["subClassOf", "subPropertyOf", "domain", "range", "seeAlso"];
        var named = Own
            .Where(triple => axioms.Any(axiom => triple.Predicate.Value.EndsWith('#' + axiom, StringComparison.Ordinal)))
            .Where(triple => triple.Object.Kind == TermKind.Iri)
            .Select(triple => triple.Object.Text)
            .Where(iri => !iri.StartsWith(Xsd.String.Value[..^"string".Length], StringComparison.Ordinal));

        Assert.Empty(named.Except(Defined(Own), StringComparer.Ordinal));
    }

    private static void AssertOneText(List<Triple> file, string term, string property)
    {
        var text = Assert.Single(file, triple => Is(triple, term, property)).Object;
        Assert.Equal(TermKind.Literal, text.Kind);
        Assert.NotEmpty(text.Text);
    }

    private static bool Is(in Triple triple, string subject, string property) =>
        triple.Subject.Text == subject && triple.Predicate.Value == property;

    private static bool IsOwn(string iri) => iri.StartsWith(Ontology.Namespace, StringComparison.Ordinal);

    private static IEnumerable<string> Terms(BindingFlags visibility) => typeof(Ontology)
        .GetFields(BindingFlags.Static | visibility)
        .Where(field => field.FieldType == typeof(Iri))
        .Select(field => ((Iri)field.GetValue(null)!).Value);

    private static IEnumerable<string> Defined(List<Triple> file) => file
        .Where(triple => triple.Predicate == RdfNames.Type && triple.Subject.Kind == TermKind.Iri)
        .Where(triple => !triple.Object.Text.EndsWith("#Ontology", StringComparison.Ordinal))
        .Select(triple => triple.Subject.Text)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);
}
