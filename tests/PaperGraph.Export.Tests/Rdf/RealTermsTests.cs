using System.Reflection;
using System.Text.RegularExpressions;
using PaperGraph.Export.Diagrams;
using PaperGraph.Export.Rdf;
using PaperGraph.Rdf;

namespace PaperGraph.Export.Tests.Rdf;

/// <summary>
/// Whatever we write in the name of another vocabulary is a term of it, by the lists of <c>ontology/vocabularies</c>: a misspelt one would
/// be a valid IRI that nobody queries for.
/// </summary>
public sealed partial class RealTermsTests
{
    private static readonly Dictionary<string, HashSet<string>> Vocabularies = OntologyFiles.Vocabularies();

    public static TheoryData<string> TurtleFiles => Names(OntologyFiles.Folder, "*.ttl");

    public static TheoryData<string> Queries => Names(Path.Combine(OntologyFiles.Folder, "queries"), "*.rq");

    public static TheoryData<string> Lists => Names(Path.Combine(OntologyFiles.Folder, "vocabularies"), "*");

    [Fact]
    public void In_code() => AssertReal(
        new[] { typeof(Ontology), typeof(OwlNames), typeof(RdfNames), typeof(Xsd) }
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Iri))
            .Select(field => ((Iri)field.GetValue(null)!).Value));

    [Theory]
    [MemberData(nameof(TurtleFiles))]
    public void In_a_file_of_the_ontology(string file)
    {
        var triples = OntologyFiles.Read(file);
        Assert.NotEmpty(triples);
        AssertReal(triples.SelectMany(triple => new[] { triple.Subject, triple.Predicate, triple.Object })
            .Where(term => term.Kind == TermKind.Iri)
            .Select(term => term.Text));

        // Properties and classes at least are of a vocabulary that is listed, or ours.
        AssertListed(triples.Select(triple => triple.Predicate.Value));
        AssertListed(triples.Where(triple => triple.Predicate == RdfNames.Type).Select(triple => triple.Object.Text));
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void In_a_query(string file)
    {
        var text = File.ReadAllText(Path.Combine(OntologyFiles.Folder, "queries", file));
        var prefixes = PrefixLine().Matches(text)
            .ToDictionary(match => match.Groups["prefix"].Value, match => match.Groups["iri"].Value, StringComparer.Ordinal);
        var body = PrefixLine().Replace(text, "");
        AssertReal(ShortName().Matches(body)
            .Where(match => prefixes.ContainsKey(match.Groups["prefix"].Value))
            .Select(match => prefixes[match.Groups["prefix"].Value] + match.Groups["name"].Value));
        AssertReal(FullName().Matches(body).Select(match => match.Groups["iri"].Value));
    }

    [Fact]
    public void In_the_context()
    {
        var text = File.ReadAllText(Path.Combine(OntologyFiles.Folder, "context.jsonld"));
        AssertReal(QuotedIri().Matches(text).Select(match => match.Groups["iri"].Value));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_names_its_namespace_its_extent_and_its_source_and_is_in_order(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(OntologyFiles.Folder, "vocabularies", file));
        Assert.Matches("^# https?://.*[#/]$", lines[0]);
        Assert.Matches("^# (complete|partial)", lines[1]);
        Assert.Matches("^# .{20,}", lines[2]);
        Assert.All(lines[3..], line => Assert.Matches("^(class|datatype|individual|property)\t[^ \t]+$", line));
        Assert.Equal(lines[3..].Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), lines[3..]);
    }

    private static void AssertReal(IEnumerable<string> iris) =>
        Assert.DoesNotContain(iris.Distinct(StringComparer.Ordinal), IsUnreal);

    private static void AssertListed(IEnumerable<string> iris) =>
        Assert.DoesNotContain(
            iris.Distinct(StringComparer.Ordinal), iri => !iri.StartsWith(Ontology.Namespace, StringComparison.Ordinal) && NamespaceOf(iri) is null);

    /// <summary>In the name of a vocabulary, and none of its terms. The namespace itself is no term.</summary>
    private static bool IsUnreal(string iri) =>
        NamespaceOf(iri) is { } name && iri.Length > name.Length && !Vocabularies[name].Contains(iri[name.Length..]);

    private static TheoryData<string> Names(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(folder, pattern).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private static string? NamespaceOf(string iri) =>
        Vocabularies.Keys.Where(name => iri.StartsWith(name, StringComparison.Ordinal)).MaxBy(name => name.Length);

    [GeneratedRegex("^PREFIX (?<prefix>[a-z]*): <(?<iri>[^>]*)>$", RegexOptions.CultureInvariant | RegexOptions.Multiline, 1000)]
    private static partial Regex PrefixLine();

    [GeneratedRegex(@"(?<![\w:/?$""])(?<prefix>[a-z]+):(?<name>[A-Za-z]\w*)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ShortName();

    [GeneratedRegex("<(?<iri>https?://[^> ]*)>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FullName();

    [GeneratedRegex("\"(?<iri>https?://[^\"]*)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex QuotedIri();
}
