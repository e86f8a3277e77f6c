using System.Runtime.InteropServices;
using PaperGraph.Construction.Weights;
using PaperGraph.Model;

namespace PaperGraph.Construction.Linking;

/// <summary>
/// Resolves short forms that a paper uses and does not define, by what else the paper is about: naive Bayes over the words of its mentions,
/// its categories and the types of the short form, against the papers of each sense and against a sense that nobody defined
/// (Gale, Church and Yarowsky, Computers and the Humanities 26, 1992).
/// </summary>
internal sealed class ContextSenses
{
    /// <summary>Bits by which the best sense must be ahead of the next, and of none: less than three papers to one (1.58).</summary>
    private const double Margin = 1.6;

    /// <summary>Words of one text say much the same: each counts for this part of what it would say if they were independent.</summary>
    private const double Weight = 0.2;

    /// <summary>Papers added to those seen and to those expected, so that a rare word that is missing says nothing.</summary>
    private const double Smoothing = 0.5;

    /// <summary>Mentions added to those of a sense, spread over the types.</summary>
    private const double TypeSmoothing = 4;

    /// <summary>Number of papers that a sense nobody defined is held to have: few where the short form is telling, else more.</summary>
    private const double UnknownIfTelling = 0.5;

    /// <inheritdoc cref="UnknownIfTelling"/>
    private const double UnknownElse = 2;

    /// <summary>Bits for a sense that the paper spells out, if not beside the short form.</summary>
    private const double SpelledOut = 4;

    private const int MostProfilePapers = 64;
    private const double TypeShare = 1.0 / ConceptTally.TypeWeights.Count;

    private readonly List<Annotations> _papers;
    private readonly FormTable _forms;
    private readonly KeyClasses _classes;
    private readonly SenseTable _senses;
    private readonly List<Definition> _definitions;
    private readonly int[] _firstMention;
    private readonly int[] _surfaceOfMention;
    private readonly PaperFeatures _features;
    private readonly Dictionary<(int Paper, int Key), ContextChoice> _choices = [];

    public ContextSenses(
        List<Annotations> papers,
        FormTable forms,
        KeyClasses classes,
        SenseTable senses,
        List<Definition> definitions,
        int[] firstDefinition,
        int[] firstMention,
        int[] surfaceOfMention,
        PaperFeatures features)
    {
        (_papers, _forms, _classes, _senses, _definitions) = (papers, forms, classes, senses, definitions);
        (_firstMention, _surfaceOfMention) = (firstMention, surfaceOfMention);
        _features = features;
        var requests = Requests(firstDefinition);
        var papersOf = PapersOfSenses(requests);
        for (var start = 0; start < requests.Count;)
        {
            var end = start + 1;
            while (end < requests.Count && requests[end].Key == requests[start].Key) end++;
            Decide(CollectionsMarshal.AsSpan(requests)[start..end], papersOf);
            start = end;
        }
    }

    /// <summary>Words and categories, for explanations.</summary>
    public string Feature(int feature) => _features.Text(feature);

    /// <summary>What the context says of the short form in the paper; null when it was not asked.</summary>
    public ContextChoice? Of(int paper, int key) => _choices.TryGetValue((paper, key), out var choice) ? choice : null;

    private List<(int Key, int Paper)> Requests(int[] firstDefinition)
    {
        var requests = new List<(int Key, int Paper)>();
        for (var paper = 0; paper < _papers.Count; paper++)
        {
            var first = requests.Count;
            var definitions = CollectionsMarshal.AsSpan(_definitions)[firstDefinition[paper]..firstDefinition[paper + 1]];
            for (var i = _firstMention[paper]; i < _firstMention[paper + 1]; i++)
            {
                var key = _forms.KeyOf(_surfaceOfMention[i]);
                if (!_senses.NeedsContext(key) || requests.IndexOf((key, paper), first) >= 0) continue;
                var isDefined = false;
                foreach (var definition in definitions) isDefined |= definition.ShortKey == key;
                if (!isDefined) requests.Add((key, paper));
            }
        }

        requests.Sort();
        return requests;
    }

    /// <summary>The papers that mention a sense of a requested short form by its long form, by class.</summary>
    private Dictionary<int, List<int>> PapersOfSenses(List<(int Key, int Paper)> requests)
    {
        var papersOf = new Dictionary<int, List<int>>();
        foreach (var (key, _) in requests)
        {
            foreach (var sense in _senses.Senses(key))
            {
                foreach (var root in sense.Roots) papersOf.TryAdd(_classes.Find(root), []);
            }
        }

        for (var paper = 0; paper < _papers.Count; paper++)
        {
            for (var i = _firstMention[paper]; i < _firstMention[paper + 1]; i++)
            {
                if (!papersOf.TryGetValue(_classes.Find(_forms.KeyOf(_surfaceOfMention[i])), out var list)) continue;
                if (list.Count == 0 || list[^1] != paper) list.Add(paper);
            }
        }

        return papersOf;
    }

    private void Decide(ReadOnlySpan<(int Key, int Paper)> requests, Dictionary<int, List<int>> papersOf)
    {
        var key = requests[0].Key;
        var senses = _senses.Senses(key);
        var profiles = new SenseProfile[senses.Length];
        for (var i = 0; i < profiles.Length; i++) profiles[i] = Profile(key, senses[i], [.. senses[i].Roots.SelectMany(root => papersOf[_classes.Find(root)]).Distinct().Order()]);
        var all = 0;
        foreach (var sense in senses) all += sense.Papers;
        var unknown = _senses.IsTelling(key) ? UnknownIfTelling : UnknownElse;
        foreach (var (_, paper) in requests) _choices.Add((paper, key), Choose(key, paper, profiles, all + unknown, unknown / (all + unknown)));
    }

    private SenseProfile Profile(int key, Sense sense, List<int> mentioning)
    {
        var papers = new SortedSet<int>();
        var definitions = _senses.Definitions(key);
        foreach (var i in definitions)
        {
            if (sense.Roots.Contains(_classes.Find(_definitions[i].LongKey)) && papers.Count < MostProfilePapers) papers.Add(_definitions[i].Paper);
        }

        // Evenly over the rest, so that the profile does not depend on one time or source.
        var step = Math.Max(1, mentioning.Count / MostProfilePapers);
        for (var i = 0; i < mentioning.Count && papers.Count < MostProfilePapers; i += step) papers.Add(mentioning[i]);
        var profile = new SenseProfile(sense, mentioning);
        foreach (var paper in papers)
        {
            profile.Add(_features.Of(paper, key));
            for (var i = _firstMention[paper]; i < _firstMention[paper + 1]; i++)
            {
                var at = _forms.KeyOf(_surfaceOfMention[i]);
                if (at == key || sense.Roots.Contains(_classes.Find(at))) profile.Add(_papers[paper].Mentions[i - _firstMention[paper]].Type);
            }
        }

        return profile;
    }

    private ContextChoice Choose(int key, int paper, SenseProfile[] profiles, double papers, double unknownShare)
    {
        if (Introduces(paper, key)) return ContextChoice.None;
        var features = _features.Of(paper, key);
        var type = TypeIn(paper, key);
        var (best, bestScore, second) = (-1, double.NegativeInfinity, BinaryLogarithm.Of(unknownShare));
        for (var i = 0; i < profiles.Length; i++)
        {
            var score = BinaryLogarithm.Of(profiles[i].Sense.Papers / papers) + TypeGain(profiles[i], type);
            if (profiles[i].Mentioning.BinarySearch(paper) >= 0) score += SpelledOut;
            foreach (var feature in features) score += Weight * Gain(profiles[i], feature);
            second = Math.Max(second, Math.Min(score, bestScore));
            if (score > bestScore) (best, bestScore) = (i, score);
        }

        return bestScore - second < Margin ? ContextChoice.None : Explained(best, profiles[best], features);
    }

    /// <summary>A name that the paper introduces and does not spell out is its own, whoever else has the same letters.</summary>
    private bool Introduces(int paper, int key)
    {
        for (var i = _firstMention[paper]; i < _firstMention[paper + 1]; i++)
        {
            if (_forms.KeyOf(_surfaceOfMention[i]) == key && _papers[paper].Mentions[i - _firstMention[paper]].Role == PaperRole.Introduces) return true;
        }

        return false;
    }

    private int TypeIn(int paper, int key)
    {
        for (var i = _firstMention[paper]; ; i++)
        {
            if (_forms.KeyOf(_surfaceOfMention[i]) == key) return (int)_papers[paper].Mentions[i - _firstMention[paper]].Type;
        }
    }

    private static double TypeGain(SenseProfile profile, int type) =>
        BinaryLogarithm.Of((profile.Mentions(type) + (TypeSmoothing * TypeShare)) / ((profile.AllMentions + TypeSmoothing) * TypeShare));

    /// <summary>Bits that a feature says for the sense: how much more of its papers have it than chance would give.</summary>
    private double Gain(SenseProfile profile, int feature)
    {
        var expected = (double)profile.Papers * _features.PapersWith[feature] / _features.PaperCount;
        return BinaryLogarithm.Of((profile.PapersWith(feature) + Smoothing) / (expected + Smoothing));
    }

    private ContextChoice Explained(int sense, SenseProfile profile, List<int> features)
    {
        Span<(double Gain, int Feature)> best = [(0, -1), (0, -1), (0, -1)];
        foreach (var feature in features)
        {
            var candidate = (Gain: Gain(profile, feature), Feature: feature);
            foreach (ref var place in best)
            {
                if (candidate.Gain > place.Gain) (place, candidate) = (candidate, place);
            }
        }

        return new ContextChoice(sense, best[0].Feature, best[1].Feature, best[2].Feature);
    }
}
