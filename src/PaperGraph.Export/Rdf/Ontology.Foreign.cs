using System.Collections.Immutable;
using PaperGraph.Rdf;

namespace PaperGraph.Export.Rdf;

/// <content>The terms of others.</content>
public static partial class Ontology
{
    private const string Bibo = "http://purl.org/ontology/bibo/";
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const string Dcat = "http://www.w3.org/ns/dcat#";
    private const string Dcterms = "http://purl.org/dc/terms/";
    private const string Fabio = "http://purl.org/spar/fabio/";
    private const string Its = "http://www.w3.org/2005/11/its/rdf#";
    private const string Nif = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    private const string Owl = "http://www.w3.org/2002/07/owl#";
    private const string Prov = "http://www.w3.org/ns/prov#";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Rdfs = "http://www.w3.org/2000/01/rdf-schema#";
    private const string Schema = "https://schema.org/";
    private const string Skos = "http://www.w3.org/2004/02/skos/core#";
    private const string Void = "http://rdfs.org/ns/void#";
    private const string XmlSchema = "http://www.w3.org/2001/XMLSchema#";

    internal static readonly Iri BiboDoi = new(Bibo + "doi");
    internal static readonly Iri DcCreator = new(Dc + "creator");
    internal static readonly Iri DcFormat = new(Dc + "format");
    internal static readonly Iri DcSource = new(Dc + "source");
    internal static readonly Iri DcSubject = new(Dc + "subject");
    internal static readonly Iri DcatDataset = new(Dcat + "Dataset");
    internal static readonly Iri DcatDistribution = new(Dcat + "distribution");
    internal static readonly Iri DcatDistributionClass = new(Dcat + "Distribution");
    internal static readonly Iri DcatMediaType = new(Dcat + "mediaType");
    internal static readonly Iri DctermsAbstract = new(Dcterms + "abstract");
    internal static readonly Iri DctermsDescription = new(Dcterms + "description");
    internal static readonly Iri DctermsIdentifier = new(Dcterms + "identifier");
    internal static readonly Iri DctermsIsPartOf = new(Dcterms + "isPartOf");
    internal static readonly Iri DctermsTitle = new(Dcterms + "title");
    internal static readonly Iri FabioHasArXivId = new(Fabio + "hasArXivId");
    internal static readonly Iri FabioHasPublicationYear = new(Fabio + "hasPublicationYear");
    internal static readonly Iri FabioResearchPaper = new(Fabio + "ResearchPaper");
    internal static readonly Iri ItsTaAnnotatorsRef = new(Its + "taAnnotatorsRef");
    internal static readonly Iri ItsTaClassRef = new(Its + "taClassRef");
    internal static readonly Iri ItsTaConfidence = new(Its + "taConfidence");
    internal static readonly Iri ItsTaIdentRef = new(Its + "taIdentRef");
    internal static readonly Iri NifAnchorOf = new(Nif + "anchorOf");
    internal static readonly Iri NifBeginIndex = new(Nif + "beginIndex");
    internal static readonly Iri NifContext = new(Nif + "Context");
    internal static readonly Iri NifEndIndex = new(Nif + "endIndex");
    internal static readonly Iri NifIsString = new(Nif + "isString");
    internal static readonly Iri NifPhrase = new(Nif + "Phrase");
    internal static readonly Iri NifReferenceContext = new(Nif + "referenceContext");
    internal static readonly Iri OwlSameAs = new(Owl + "sameAs");
    internal static readonly Iri ProvActedOnBehalfOf = new(Prov + "actedOnBehalfOf");
    internal static readonly Iri ProvActivity = new(Prov + "Activity");
    internal static readonly Iri ProvEntity = new(Prov + "Entity");
    internal static readonly Iri ProvSoftwareAgent = new(Prov + "SoftwareAgent");
    internal static readonly Iri ProvUsed = new(Prov + "used");
    internal static readonly Iri ProvWasAssociatedWith = new(Prov + "wasAssociatedWith");
    internal static readonly Iri ProvWasAttributedTo = new(Prov + "wasAttributedTo");
    internal static readonly Iri ProvWasDerivedFrom = new(Prov + "wasDerivedFrom");
    internal static readonly Iri ProvWasGeneratedBy = new(Prov + "wasGeneratedBy");
    internal static readonly Iri RdfsSeeAlso = new(Rdfs + "seeAlso");
    internal static readonly Iri SchemaCodeRepository = new(Schema + "codeRepository");
    internal static readonly Iri SchemaKeywords = new(Schema + "keywords");
    internal static readonly Iri SchemaName = new(Schema + "name");
    internal static readonly Iri SchemaScholarlyArticle = new(Schema + "ScholarlyArticle");
    internal static readonly Iri SchemaSoftwareSourceCode = new(Schema + "SoftwareSourceCode");
    internal static readonly Iri SchemaSoftwareVersion = new(Schema + "softwareVersion");
    internal static readonly Iri SchemaUrl = new(Schema + "url");
    internal static readonly Iri SkosAltLabel = new(Skos + "altLabel");
    internal static readonly Iri SkosBroader = new(Skos + "broader");
    internal static readonly Iri SkosConcept = new(Skos + "Concept");
    internal static readonly Iri SkosConceptScheme = new(Skos + "ConceptScheme");
    internal static readonly Iri SkosInScheme = new(Skos + "inScheme");
    internal static readonly Iri SkosPrefLabel = new(Skos + "prefLabel");
    internal static readonly Iri SkosRelated = new(Skos + "related");
    internal static readonly Iri VoidClass = new(Void + "class");
    internal static readonly Iri VoidClassPartition = new(Void + "classPartition");
    internal static readonly Iri VoidClasses = new(Void + "classes");
    internal static readonly Iri VoidDataset = new(Void + "Dataset");
    internal static readonly Iri VoidEntities = new(Void + "entities");
    internal static readonly Iri VoidProperties = new(Void + "properties");
    internal static readonly Iri VoidProperty = new(Void + "property");
    internal static readonly Iri VoidPropertyPartition = new(Void + "propertyPartition");
    internal static readonly Iri VoidSubset = new(Void + "subset");
    internal static readonly Iri VoidTriples = new(Void + "triples");
    internal static readonly Iri VoidUriSpace = new(Void + "uriSpace");
    internal static readonly Iri VoidVocabulary = new(Void + "vocabulary");

    private static readonly ImmutableArray<(string Prefix, string Namespace)> Namespaces =
    [
        ("bibo", Bibo), ("dc", Dc), ("dcat", Dcat), ("dcterms", Dcterms), ("fabio", Fabio), ("itsrdf", Its), ("nif", Nif), ("owl", Owl),
        ("pg", Namespace), ("prov", Prov), ("rdf", Rdf), ("rdfs", Rdfs), ("schema", Schema), ("skos", Skos), ("void", Void), ("xsd", XmlSchema),
    ];

    /// <summary>The vocabularies that the dataset says it uses, as namespaces, ordinal: all but those of RDF and OWL themselves.</summary>
    internal static readonly ImmutableArray<Iri> Vocabularies =
        [.. Namespaces.Where(entry => entry.Namespace is not (Owl or Rdf or Rdfs or XmlSchema)).Select(entry => new Iri(entry.Namespace)).Order()];

    /// <summary>
    /// The prefixes of graph.ttl: the vocabularies, and <c>concept:</c> and <c>paper:</c> for what stands below <paramref name="iris"/>.
    /// </summary>
    public static PrefixMap Prefixes(ResourceIris iris)
    {
        ArgumentNullException.ThrowIfNull(iris);
        return new PrefixMap(
        [
            .. Namespaces.Select(entry => (entry.Prefix, new Iri(entry.Namespace))),
            ("concept", new Iri(iris.Base + "concept/")),
            ("paper", new Iri(iris.Base + "paper/")),
        ]);
    }

    /// <summary>A class or property as prefix and local name, such as <c>skos:Concept</c>.</summary>
    internal static string ShortName(Iri term)
    {
        foreach (var (prefix, name) in Namespaces)
        {
            if (term.Value.StartsWith(name, StringComparison.Ordinal)) return $"{prefix}:{term.Value.AsSpan(name.Length)}";
        }

        throw new ArgumentException($"{term} is of none of the vocabularies.", nameof(term));
    }
}
