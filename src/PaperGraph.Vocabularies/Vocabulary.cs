using PaperGraph.Vocabularies.Automata;

namespace PaperGraph.Vocabularies;

/// <summary>
/// Concepts with their names, abbreviations and broader concepts, and an automaton that finds names in text whatever their case, hyphens,
/// blanks, accents, LaTeX marks or plural. Immutable and safe to share.
/// </summary>
public sealed class Vocabulary
{
    private readonly NameAutomaton _automaton;
    private readonly int[] _labelStarts;
    private readonly int[] _labelsOfKeys;
    private readonly int[] _concepts;
    private readonly uint[] _capitals;
    private readonly byte[] _roles;
    private readonly TextColumn _labels;
    private readonly byte[] _types;
    private readonly int[] _broaderStarts;
    private readonly int[] _broader;
    private readonly TextColumn _iris;

    private Vocabulary(Stream input)
    {
        VocabularyFile.ReadHeader(input);
        _automaton = new NameAutomaton(
            VocabularyFile.Read<int>(input), VocabularyFile.Read<uint>(input), VocabularyFile.Read<ushort>(input));
        _labelStarts = VocabularyFile.Read<int>(input);
        _labelsOfKeys = VocabularyFile.Read<int>(input);
        _concepts = VocabularyFile.Read<int>(input);
        _capitals = VocabularyFile.Read<uint>(input);
        _roles = VocabularyFile.Read<byte>(input);
        _labels = TextColumn.Read(input);
        _types = VocabularyFile.Read<byte>(input);
        _broaderStarts = VocabularyFile.Read<int>(input);
        _broader = VocabularyFile.Read<int>(input);
        _iris = TextColumn.Read(input);
    }

    /// <summary>Number of concepts.</summary>
    public int Count => _types.Length;

    /// <summary>A concept by its number: 0 to <see cref="Count"/> − 1, in ordinal order of the IRIs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such concept.</exception>
    public VocabularyConcept this[int number]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(number);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Count);
            return new VocabularyConcept(this, number);
        }
    }

    /// <summary>Reads what <see cref="VocabularyBuilder"/> wrote. The columns are copied as they are; nothing is indexed anew.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    /// <exception cref="EndOfStreamException">The stream ends too early.</exception>
    public static Vocabulary Read(Stream input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new Vocabulary(input);
    }

    /// <summary>Starts to read a text at the beginning of a word.</summary>
    public NameWalk Walk() => new(this, _automaton.Edges);

    /// <summary>
    /// The concept that a name stands for, folded as the class says. Of several, an exactly written label wins over a folded one, a
    /// preferred label over others, and the lower number decides. See <see cref="NameWalk.TryMatch"/> for ambiguous labels.
    /// </summary>
    public bool TryFind(ReadOnlySpan<char> name, out VocabularyConcept concept)
    {
        var walk = Walk();
        if (walk.Read(name) && walk.TryMatch(out var match))
        {
            concept = new VocabularyConcept(this, match.Concept);
            return true;
        }

        concept = default;
        return false;
    }

    internal int RootOf(byte folded) => _automaton.Roots[folded];

    internal int SkipOf(int edge) => _automaton.Skips[edge];

    internal ConceptTypes TypesOf(int concept) => (ConceptTypes)_types[concept];

    internal string IriOf(int concept) => _iris[0] + _iris[concept + 1];

    internal ReadOnlySpan<int> BroaderOf(int concept) => _broader.AsSpan(_broaderStarts[concept].._broaderStarts[concept + 1]);

    /// <summary>The labels of a concept, as numbers; the preferred one comes first.</summary>
    internal Range LabelsOf(int concept)
    {
        var first = Array.BinarySearch(_concepts, concept);
        var end = first + 1;
        while (first > 0 && _concepts[first - 1] == concept) first--;
        while (end < _concepts.Length && _concepts[end] == concept) end++;
        return first..end;
    }

    internal VocabularyLabel Label(int label) => new(_labels[label], (LabelRoles)_roles[label]);

    /// <summary>Which of a key's labels fit a name with these capitals.</summary>
    internal bool TryJudge(int key, uint capitals, out VocabularyMatch match)
    {
        var (best, rank, types, ambiguous, exactly) = (-1, 0, ConceptTypes.None, true, false);
        foreach (var label in _labelsOfKeys.AsSpan(_labelStarts[key].._labelStarts[key + 1]))
        {
            var roles = (LabelRoles)_roles[label];
            var exact = _capitals[label] == capitals;
            var marked = (roles & LabelRoles.Ambiguous) != LabelRoles.None;
            if (marked && !exact && _capitals[label] != 0) continue;
            var worth = (exact ? 4 : 0) + ((roles & LabelRoles.Preferred) != LabelRoles.None ? 2 : 0)
                + ((roles & LabelRoles.Hidden) != LabelRoles.None ? 0 : 1);
            if (best < 0 || worth > rank) (best, rank) = (_concepts[label], worth);
            types |= (ConceptTypes)_types[_concepts[label]];
            ambiguous &= marked;
            exactly |= exact && capitals != 0;
        }

        match = new VocabularyMatch(best, types, ambiguous, exactly);
        return best >= 0;
    }
}
