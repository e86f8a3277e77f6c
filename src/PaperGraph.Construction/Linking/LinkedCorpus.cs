using PaperGraph.Model;

namespace PaperGraph.Construction.Linking;

/// <summary>Every mention with its reading, and what was counted on the way. The arrays are shared, not copied: read only.</summary>
internal sealed class LinkedCorpus
{
    /// <summary>Surfaces, labels and keys.</summary>
    public required FormTable Forms { get; init; }

    /// <summary>The thesaurus in their numbers.</summary>
    public required ThesaurusKeys Thesaurus { get; init; }

    /// <summary>Senses of the short forms.</summary>
    public required SenseTable Senses { get; init; }

    /// <summary>What the context of the papers decided.</summary>
    public required ContextSenses Context { get; init; }

    /// <summary>Names taken for one because they are nearly the same.</summary>
    public required List<NearDuplicate> NearDuplicates { get; init; }

    /// <summary>Every definition that linking used.</summary>
    public required List<Definition> Definitions { get; init; }

    /// <summary>First mention of each paper in <see cref="ReadingOfMention"/>, and one past the last.</summary>
    public required int[] FirstMention { get; init; }

    /// <summary>Index of the reading of each mention, paper by paper.</summary>
    public required int[] ReadingOfMention { get; init; }

    /// <summary>The readings.</summary>
    public required Reading[] Readings { get; init; }

    /// <summary>One row for each class of keys that occurs; a concept is one with mentions.</summary>
    public required ConceptTally[] Tallies { get; init; }

    /// <summary>Index into <see cref="Tallies"/> by class of keys; −1 where nothing is.</summary>
    public required int[] ConceptOfRoot { get; init; }

    /// <summary>Types that the thesaurus sets, by class of keys.</summary>
    public required Dictionary<int, ConceptType> TypeOfRoot { get; init; }

    /// <summary>Forms that the thesaurus names concepts by, by class of keys.</summary>
    public required Dictionary<int, int> NameOfRoot { get; init; }

    /// <summary>The concept of a reading, or −1 when it has none.</summary>
    public int ConceptOf(int reading) => ConceptOfRoot[Readings[reading].Root];
}
