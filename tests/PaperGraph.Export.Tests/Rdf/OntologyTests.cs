using System.Reflection;
using System.Text.RegularExpressions;
using PaperGraph.Export.Rdf;
using PaperGraph.Rdf;

namespace PaperGraph.Export.Tests.Rdf;

public sealed partial class OntologyTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(RepositoryRoot.Find(), "ontology", "papergraph.ttl"));

    [Fact]
    public void Every_own_term_in_code_is_defined_in_the_ontology_and_the_other_way_round()
    {
        var inCode = Terms(BindingFlags.Public).Order(StringComparer.Ordinal);
        Assert.Equal(Defined().Where(IsOwn).Order(StringComparer.Ordinal), inCode);
    }

    [Fact]
    public void Every_foreign_term_in_code_is_declared_in_the_ontology()
    {
        var declared = Defined().ToHashSet(StringComparer.Ordinal);
        string[] builtIn = ["http://www.w3.org/2000/01/rdf-schema#seeAlso", "http://www.w3.org/2002/07/owl#sameAs"];
        Assert.DoesNotContain(Terms(BindingFlags.NonPublic), iri => !builtIn.Contains(iri) && !declared.Contains(iri));
    }

    [Fact]
    public void Every_own_term_has_label_and_definition()
    {
        var blocks = string.Join('\n', Lines).Split("\n\n").Where(block => block.StartsWith("pg:", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block =>
        {
            Assert.Contains("    rdfs:label \"", block, StringComparison.Ordinal);
            Assert.Contains("    skos:definition \"", block, StringComparison.Ordinal);
        });
    }

    private static bool IsOwn(string iri) => iri.StartsWith(Ontology.Namespace, StringComparison.Ordinal);

    private static IEnumerable<string> Terms(BindingFlags visibility) => typeof(Ontology)
        .GetFields(BindingFlags.Static | visibility)
        .Where(field => field.FieldType == typeof(Iri))
        .Select(field => ((Iri)field.GetValue(null)!).Value);

    /// <summary>A line that defines a term begins with its short name and says its kind at once.</summary>
    private static IEnumerable<string> Defined()
    {
        var namespaces = Lines.Select(line => PrefixLine().Match(line)).Where(match => match.Success)
            .ToDictionary(match => match.Groups["prefix"].Value, match => match.Groups["iri"].Value, StringComparer.Ordinal);
        return Lines.Select(line => TermLine().Match(line)).Where(match => match.Success)
            .Select(match => namespaces[match.Groups["prefix"].Value] + match.Groups["name"].Value);
    }

    [GeneratedRegex("^@prefix (?<prefix>[a-z]*): <(?<iri>[^>]*)> \\.$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PrefixLine();

    [GeneratedRegex("^(?<prefix>[a-z]+):(?<name>[A-Za-z]+) a owl:", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TermLine();
}
