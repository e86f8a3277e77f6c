using System.Runtime.CompilerServices;
using PaperGraph.Vocabularies.Automata;

namespace PaperGraph.Vocabularies;

/// <summary>
/// Reads a text against a vocabulary, unit by unit, and says after any word whether what was read so far is a known name. Allocates
/// nothing; a copy goes on by itself.
/// </summary>
public ref struct NameWalk
{
    private readonly Vocabulary _vocabulary;
    private readonly ReadOnlySpan<uint> _edges;
    private int _first;
    private int _key;
    private int _length;
    private uint _capitals;
    private bool _ends;
    private bool _endedBefore;
    private int _keyBefore;
    private byte _last;

    internal NameWalk(Vocabulary vocabulary, ReadOnlySpan<uint> edges)
    {
        _vocabulary = vocabulary;
        _edges = edges;
        _first = -1;
    }

    /// <summary>Reads on. False when no name begins like this: the walk is over and must not be asked again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Read(ReadOnlySpan<char> text)
    {
        var fold = NameFolding.Ascii;
        foreach (var unit in text)
        {
            if (unit >= 128)
            {
                if (!ReadWide(unit)) return false;
                continue;
            }

            var folded = fold[unit];
            if (folded == 0) continue;
            if (unit is >= 'A' and <= 'Z' && _length < 32) _capitals |= 1U << _length;
            if (!Step(folded)) return false;
        }

        return true;
    }

    /// <summary>
    /// Whether what was read is a known name, or the plural of one. A label that is marked as ambiguous and has capitals fits only when
    /// the same letters were capitals here.
    /// </summary>
    public readonly bool TryMatch(out VocabularyMatch match)
    {
        if (_ends && _vocabulary.TryJudge(_key, _capitals, out match)) return true;
        if (_endedBefore && _last == (byte)'s' && _length > 3)
            return _vocabulary.TryJudge(_keyBefore, _length <= 32 ? _capitals & ~(1U << (_length - 1)) : _capitals, out match);
        match = default;
        return false;
    }

    private bool ReadWide(char unit)
    {
        Span<byte> bytes = stackalloc byte[8];
        var count = NameFolding.Fold(unit, bytes);
        if (count > 0 && char.IsUpper(unit) && _length < 32) _capitals |= 1U << _length;
        for (var i = 0; i < count; i++)
        {
            if (!Step(bytes[i])) return false;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Step(byte folded)
    {
        var i = _first < 0 ? _vocabulary.RootOf(folded) : _first;
        if (i == 0) return StepToPlural(folded);
        var edge = _edges[i];
        while ((byte)edge != folded)
        {
            if ((edge & NameAutomaton.Last) != 0) return StepToPlural(folded);
            edge = _edges[++i];
        }

        (_endedBefore, _keyBefore) = (_ends, _key);
        _key += _vocabulary.SkipOf(i);
        _ends = (edge & NameAutomaton.Ends) != 0;
        _first = (int)(edge >> NameAutomaton.TargetShift);
        _last = folded;
        _length++;
        return true;
    }

    // An s behind the end of a name, where no name goes on: the walk ends here, in a state without edges.
    private bool StepToPlural(byte folded)
    {
        if (!_ends || folded != (byte)'s') return false;
        (_endedBefore, _keyBefore) = (true, _key);
        (_ends, _first, _last) = (false, 0, folded);
        _length++;
        return true;
    }
}
