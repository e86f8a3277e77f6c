using PaperGraph.Model;

namespace PaperGraph.Extraction.Abbreviations;

/// <summary>The long forms that one occurrence of a short form may have, each with its features. Reused from place to place.</summary>
internal sealed class CandidateSet
{
    private readonly List<TextSpan> _longForms = [];
    private readonly List<int> _ends = [];
    private readonly List<int> _scores = [];
    private readonly List<ushort> _features = [];

    public int Count => _longForms.Count;

    /// <summary>The short form, without plural or quotation marks being lost: as the text has it.</summary>
    public TextSpan ShortForm { get; private set; }

    /// <summary>The best of the aligner's scores, a letter; less than 0 where there is no candidate.</summary>
    public int BestFit => _scores.Count == 0 ? -1 : _scores.Max();

    public TextSpan LongForm(int candidate) => _longForms[candidate];

    public ReadOnlySpan<ushort> Features(int candidate)
    {
        var from = candidate == 0 ? 0 : _ends[candidate - 1];
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_features)[from.._ends[candidate]];
    }

    public void Clear(TextSpan shortForm)
    {
        ShortForm = shortForm;
        _longForms.Clear();
        _ends.Clear();
        _scores.Clear();
        _features.Clear();
    }

    /// <summary>Begins a candidate; what <see cref="Add(FeatureGroup, int)"/> adds is its own until the next begins.</summary>
    public void Begin(TextSpan longForm, int score)
    {
        _scores.Add(score);
        _longForms.Add(longForm);
        _ends.Add(_features.Count);
    }

    public void Add(FeatureGroup group, int value)
    {
        _features.Add(Feature(group, value));
        _ends[^1] = _features.Count;
    }

    /// <summary>Sets the rank of each candidate: how many the aligner likes better.</summary>
    public void Rank()
    {
        for (var candidate = 0; candidate < Count; candidate++)
        {
            var better = 0;
            foreach (var score in _scores)
            {
                if (score > _scores[candidate]) better++;
            }

            // Each candidate's last feature is kept for it.
            _features[_ends[candidate] - 1] = Feature(FeatureGroup.Rank, better);
        }
    }

    private static ushort Feature(FeatureGroup group, int value) =>
        (ushort)(((int)group * AbbreviationModel.Values) + Math.Clamp(value, 0, AbbreviationModel.Values - 1));
}
