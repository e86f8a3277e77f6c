using System.Collections.Immutable;

namespace PaperGraph.Vocabularies;

/// <summary>A concept of a <see cref="Vocabulary"/>. Texts are made into strings when they are asked for.</summary>
public readonly struct VocabularyConcept : IEquatable<VocabularyConcept>
{
    private readonly Vocabulary _vocabulary;

    internal VocabularyConcept(Vocabulary vocabulary, int number) => (_vocabulary, Number) = (vocabulary, number);

    /// <summary>Its number in the vocabulary; another version of the vocabulary may number otherwise.</summary>
    public int Number { get; }

    /// <summary>Its IRI.</summary>
    public string Iri => _vocabulary.IriOf(Number);

    /// <summary>One type, or several where the name is used for both: "neural architecture search" is a method and a task.</summary>
    public ConceptTypes Types => _vocabulary.TypesOf(Number);

    /// <summary>The label to show.</summary>
    public string PreferredLabel => _vocabulary.Label(_vocabulary.LabelsOf(Number).Start.Value).Text;

    /// <summary>All labels: the preferred one, then the others in ordinal order, then the hidden ones.</summary>
    public ImmutableArray<VocabularyLabel> Labels
    {
        get
        {
            var (first, end) = (_vocabulary.LabelsOf(Number).Start.Value, _vocabulary.LabelsOf(Number).End.Value);
            var labels = ImmutableArray.CreateBuilder<VocabularyLabel>(end - first);
            for (var i = first; i < end; i++) labels.Add(_vocabulary.Label(i));
            return labels.MoveToImmutable();
        }
    }

    /// <summary>The short forms of the preferred label, in ordinal order.</summary>
    public ImmutableArray<string> Abbreviations =>
        [.. Labels.Where(label => label.Roles.HasFlag(LabelRoles.Abbreviation)).Select(label => label.Text)];

    /// <summary>The next broader concepts, in the order of their numbers.</summary>
    public ImmutableArray<VocabularyConcept> Broader
    {
        get
        {
            var numbers = _vocabulary.BroaderOf(Number);
            var broader = ImmutableArray.CreateBuilder<VocabularyConcept>(numbers.Length);
            foreach (var number in numbers) broader.Add(new VocabularyConcept(_vocabulary, number));
            return broader.MoveToImmutable();
        }
    }

    /// <summary>Whether both are the same concept of the same vocabulary object.</summary>
    public static bool operator ==(VocabularyConcept left, VocabularyConcept right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(VocabularyConcept left, VocabularyConcept right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(VocabularyConcept other) => ReferenceEquals(_vocabulary, other._vocabulary) && Number == other.Number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is VocabularyConcept other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Number;

    /// <summary>The preferred label, for messages.</summary>
    public override string ToString() => _vocabulary is null ? "" : PreferredLabel;
}
