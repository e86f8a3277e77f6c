using PaperGraph.Rdf;

namespace PaperGraph.Vocabularies.Compiler.Tests;

/// <summary>The rules of SKOS, and our own, over ontology/vocabulary.ttl.</summary>
public sealed class ShippedVocabularyTests
{
    private const string Skos = "http://www.w3.org/2004/02/skos/core#";
    private const string Ontology = "https://w3id.org/papergraph/ontology#";
    private const string Scheme = "https://w3id.org/papergraph/vocabulary";

    private static readonly List<Triple> Triples = [.. Read("vocabulary.ttl")];

    private static readonly Dictionary<string, List<Triple>> Concepts = Triples
        .Where(triple => triple.Subject.Text != Scheme)
        .GroupBy(triple => triple.Subject.Text)
        .ToDictionary(group => group.Key, group => group.ToList());

    [Fact]
    public void There_are_thousands_of_concepts() => Assert.InRange(Concepts.Count, 3000, 20_000);

    [Fact]
    public void Every_concept_has_one_preferred_label() =>
        Assert.Empty(Concepts.Where(pair => Labels(pair.Value, "prefLabel").Length != 1).Select(pair => pair.Key));

    [Fact]
    public void No_label_is_of_two_kinds() =>
        Assert.Empty(
            from pair in Concepts
            let labels = new[] { "prefLabel", "altLabel", "hiddenLabel" }.SelectMany(kind => Labels(pair.Value, kind)).ToArray()
            where labels.Distinct().Count() != labels.Length
            select pair.Key);

    [Fact]
    public void Labels_are_english_trimmed_and_not_empty() =>
        Assert.Empty(
            from triple in Triples
            where triple.Subject.Text != Scheme && triple.Object.Kind == TermKind.Literal
            let label = triple.Object.AsLiteral()
            where label.Language != "en" || label.LexicalForm.Trim() != label.LexicalForm || label.LexicalForm.Length == 0
            select triple.ToString());

    [Fact]
    public void Every_concept_stands_in_the_scheme() =>
        Assert.Empty(Concepts.Where(pair => !Links(pair.Value, Skos + "inScheme").SequenceEqual([Scheme])).Select(pair => pair.Key));

    [Fact]
    public void Every_concept_is_of_a_type_of_the_ontology()
    {
        string[] types = [.. Enum.GetNames<ConceptTypes>().Skip(1).Select(name => Ontology + name)];
        Assert.Empty(
            from pair in Concepts
            let of = Links(pair.Value, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type").ToArray()
            where !of.Contains(Skos + "Concept") || !of.Intersect(types).Any()
            select pair.Key);
    }

    [Fact]
    public void Iris_are_slugs_below_the_scheme() =>
        Assert.DoesNotContain(Concepts.Keys, iri =>
            !iri.StartsWith(Scheme + "/", StringComparison.Ordinal)
            || iri[(Scheme.Length + 1)..].Any(unit => !char.IsAsciiLetterLower(unit) && !char.IsAsciiDigit(unit) && unit != '-'));

    [Fact]
    public void Abbreviations_and_ambiguous_labels_are_labels() =>
        Assert.Empty(
            from pair in Concepts
            let labels = new[] { "prefLabel", "altLabel" }.SelectMany(kind => Labels(pair.Value, kind)).ToHashSet()
            from triple in pair.Value
            where triple.Predicate.Value is Ontology + "abbreviation" or Ontology + "ambiguousLabel"
            where !labels.Contains(triple.Object.Text)
            select triple.ToString());

    [Fact]
    public void The_scheme_names_source_and_licence()
    {
        var said = Triples.Where(triple => triple.Subject.Text == Scheme).ToLookup(triple => triple.Predicate.Value, triple => triple.Object.Text);
        Assert.Contains("https://creativecommons.org/licenses/by-sa/4.0/", said["http://purl.org/dc/terms/license"]);
        Assert.Contains("https://paperswithcode.com/", said["http://purl.org/dc/terms/source"]);
        Assert.Single(said["http://purl.org/dc/terms/title"]);
    }

    [Fact]
    public void Every_term_of_ours_is_defined_in_the_ontology()
    {
        var defined = Read("papergraph.ttl").Select(triple => triple.Subject.Text).ToHashSet();
        var used = Triples.SelectMany(triple => new[] { triple.Predicate.Value, triple.Object.Text })
            .Where(iri => iri.StartsWith(Ontology, StringComparison.Ordinal));
        Assert.Superset(used.ToHashSet(), defined);
    }

    // That broader concepts exist and lead in no circle, the compiler checks.
    [Fact]
    public void It_compiles_to_the_same_bytes_every_time()
    {
        var bytes = Compile();
        Assert.Equal(bytes, Compile());
        Assert.InRange(bytes.Length, 100_000, 1_000_000);
    }

    [Theory]
    [InlineData("convolutional neural networks", ConceptTypes.Method)]
    [InlineData("Image Classification", ConceptTypes.Task)]
    [InlineData("CIFAR10", ConceptTypes.Dataset)]
    [InlineData("word error rate", ConceptTypes.Metric)]
    public void Well_known_names_are_found(string name, ConceptTypes type)
    {
        using var input = new MemoryStream(Compile());
        Assert.True(Vocabulary.Read(input).TryFind(name, out var concept));
        Assert.True(concept.Types.HasFlag(type));
    }

    [Fact]
    public void A_special_task_is_narrower_than_the_task_it_specialises()
    {
        using var input = new MemoryStream(Compile());
        Assert.True(Vocabulary.Read(input).TryFind("semi-supervised image classification", out var concept));
        Assert.Equal(["image classification"], concept.Broader.Select(broader => broader.PreferredLabel));
    }

    private static byte[] Compile()
    {
        var builder = new VocabularyBuilder();
        using (var input = File.OpenRead(Files.Vocabulary))
        {
            foreach (var entry in SkosVocabulary.Read(input, "vocabulary.ttl")) builder.Add(entry);
        }

        using var output = new MemoryStream();
        builder.Write(output);
        return output.ToArray();
    }

    private static string[] Labels(List<Triple> triples, string kind) =>
        [.. triples.Where(triple => triple.Predicate.Value == Skos + kind).Select(triple => triple.Object.Text)];

    private static IEnumerable<string> Links(List<Triple> triples, string property) =>
        triples.Where(triple => triple.Predicate.Value == property).Select(triple => triple.Object.Text);

    private static IEnumerable<Triple> Read(string file)
    {
        using var input = File.OpenRead(Path.Combine(Files.Root, "ontology", file));
        return [.. RdfReader.ReadAll(input, RdfSyntax.Turtle).Select(quad => quad.Triple)];
    }
}
