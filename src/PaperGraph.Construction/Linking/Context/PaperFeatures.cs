using PaperGraph.Model;

namespace PaperGraph.Construction.Linking;

/// <summary>What each paper is about, as numbers: the words of its mentions and its subject categories, each once; and in how many papers each is.</summary>
internal sealed class PaperFeatures
{
    private const char CategoryMark = '\u0001';

    private readonly List<Annotations> _papers;
    private readonly FormTable _forms;
    private readonly FormWords _words;
    private readonly int[] _firstMention;
    private readonly int[] _surfaceOfMention;
    private readonly int[] _seen;
    private readonly List<int> _features = [];
    private int _round;

    public PaperFeatures(List<Annotations> papers, FormTable forms, FormWords words, int[] firstMention, int[] surfaceOfMention)
    {
        (_papers, _forms, _firstMention, _surfaceOfMention) = (papers, forms, firstMention, surfaceOfMention);
        _words = words;
        foreach (var paper in papers)
        {
            foreach (var category in paper.Paper.Categories) CategoryId(category);
        }

        _seen = new int[_words.Count];
        PapersWith = new int[_words.Count];
        for (var paper = 0; paper < papers.Count; paper++)
        {
            foreach (var feature in Of(paper, -1)) PapersWith[feature]++;
        }
    }

    /// <summary>Number of papers with each feature.</summary>
    public int[] PapersWith { get; }

    /// <summary>The word or category.</summary>
    public string Text(int feature) => _words.Text(feature).TrimStart(CategoryMark);

    public int PaperCount => _papers.Count;

    /// <summary>The features of a paper, without the words of mentions with the given key. Valid until the next call.</summary>
    public List<int> Of(int paper, int exceptKey)
    {
        _round++;
        _features.Clear();
        for (var i = _firstMention[paper]; i < _firstMention[paper + 1]; i++)
        {
            var surface = _surfaceOfMention[i];
            if (_forms.KeyOf(surface) == exceptKey) continue;
            foreach (var word in _words.Of(_forms.FormOf(surface))) Add(word);
        }

        foreach (var category in _papers[paper].Paper.Categories) Add(CategoryId(category));
        return _features;
    }

    private void Add(int feature)
    {
        if (_seen[feature] == _round) return;
        _seen[feature] = _round;
        _features.Add(feature);
    }

    private int CategoryId(string category) => _words.IdOf($"{CategoryMark}{category}");
}
