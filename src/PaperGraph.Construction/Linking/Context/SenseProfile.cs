using System.Runtime.InteropServices;
using PaperGraph.Model;

namespace PaperGraph.Construction.Linking;

/// <summary>What the papers of one sense are about.</summary>
/// <param name="sense">The sense.</param>
/// <param name="mentioning">The papers that spell it out, rising.</param>
internal sealed class SenseProfile(Sense sense, List<int> mentioning)
{
    private readonly Dictionary<int, int> _papersWith = [];
    private readonly int[] _mentions = new int[ConceptTally.TypeWeights.Count];

    public Sense Sense { get; } = sense;

    public List<int> Mentioning { get; } = mentioning;

    public int Papers { get; private set; }

    public int AllMentions { get; private set; }

    public void Add(List<int> features)
    {
        Papers++;
        foreach (var feature in features) CollectionsMarshal.GetValueRefOrAddDefault(_papersWith, feature, out _)++;
    }

    public void Add(ConceptType type)
    {
        _mentions[(int)type]++;
        AllMentions++;
    }

    public int PapersWith(int feature) => _papersWith.GetValueOrDefault(feature);

    public int Mentions(int type) => _mentions[type];
}
