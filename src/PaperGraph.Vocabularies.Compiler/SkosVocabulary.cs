using PaperGraph.Rdf;

namespace PaperGraph.Vocabularies.Compiler;

/// <summary>Reads a vocabulary from Turtle: SKOS concepts and labels, and the classes and labels of the PaperGraph ontology.</summary>
public static class SkosVocabulary
{
    private const string Skos = "http://www.w3.org/2004/02/skos/core#";
    private const string Ontology = "https://w3id.org/papergraph/ontology#";
    private const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    /// <summary>
    /// The concepts of a document, in ordinal order of their IRIs. Languages of labels are not looked at. A label said to be an
    /// abbreviation or ambiguous is a label, even if nothing else says so.
    /// </summary>
    /// <param name="input">Turtle; stays open.</param>
    /// <param name="name">Name of the document, for faults.</param>
    /// <exception cref="RdfSyntaxException">The document is no Turtle.</exception>
    public static IReadOnlyList<VocabularyEntry> Read(Stream input, string name)
    {
        var concepts = new SortedDictionary<string, Draft>(StringComparer.Ordinal);
        foreach (var quad in RdfReader.ReadAll(input, RdfSyntax.Turtle, new RdfReadOptions { Source = name }))
        {
            var triple = quad.Triple;
            if (triple.Subject.Kind != TermKind.Iri) continue;
            var subject = triple.Subject.AsIri().Value;
            if (!concepts.TryGetValue(subject, out var draft)) concepts.Add(subject, draft = new Draft());
            if (triple.Object.Kind == TermKind.Literal) draft.AddLiteral(triple.Predicate.Value, triple.Object.AsLiteral().LexicalForm);
            else if (triple.Object.Kind == TermKind.Iri) draft.AddLink(triple.Predicate.Value, triple.Object.AsIri().Value);
        }

        return [.. concepts.Where(pair => pair.Value.IsConcept).Select(pair => pair.Value.ToEntry(pair.Key))];
    }

    private sealed class Draft
    {
        private readonly SortedDictionary<string, LabelRoles> _labels = new(StringComparer.Ordinal);
        private readonly SortedSet<string> _broader = new(StringComparer.Ordinal);
        private ConceptTypes _types;

        public bool IsConcept { get; private set; }

        public void AddLiteral(string property, string label)
        {
            LabelRoles? role = property switch
            {
                Skos + "prefLabel" => LabelRoles.Preferred,
                Skos + "altLabel" => LabelRoles.None,
                Skos + "hiddenLabel" => LabelRoles.Hidden,
                Ontology + "abbreviation" => LabelRoles.Abbreviation,
                Ontology + "ambiguousLabel" => LabelRoles.Ambiguous,
                _ => null,
            };
            if (role is { } known) _labels[label] = _labels.GetValueOrDefault(label) | known;
        }

        public void AddLink(string property, string target)
        {
            if (property == Skos + "broader") _broader.Add(target);
            if (property != Type) return;
            IsConcept |= target == Skos + "Concept";
            if (target.StartsWith(Ontology, StringComparison.Ordinal)
                && Enum.TryParse<ConceptTypes>(target.AsSpan(Ontology.Length), out var type))
                _types |= type;
        }

        public VocabularyEntry ToEntry(string iri) =>
            new(iri, _types, [.. _labels.Select(pair => new VocabularyLabel(pair.Key, pair.Value))], [.. _broader]);
    }
}
