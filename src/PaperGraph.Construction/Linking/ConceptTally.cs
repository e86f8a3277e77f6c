using System.Runtime.CompilerServices;
using PaperGraph.Model;

namespace PaperGraph.Construction.Linking;

/// <summary>What is counted of one concept while mentions are linked. A row of <see cref="LinkedCorpus.Tallies"/>.</summary>
internal struct ConceptTally
{
    private const double PriorMentions = 0.1;

    /// <summary>Class of keys.</summary>
    public required int Root;

    /// <summary>Number of mentions; without one, a class of keys is no concept.</summary>
    public int Mentions;

    /// <summary>Number of papers that mention it or define a form of it.</summary>
    public int Papers;

    /// <summary>Number of papers that use a short form.</summary>
    public int ShortPapers;

    /// <summary>Number of papers that use a long form, or the only form.</summary>
    public int LongPapers;

    /// <summary>Number of papers that introduce it.</summary>
    public int IntroducingPapers;

    /// <summary>Number of papers that introduce it under a short form.</summary>
    public int ShortIntroducingPapers;

    /// <summary>Sum of the confidence of its mentions, for each type.</summary>
    public TypeWeights Weights;

    /// <summary>One more than the last paper counted, for each of the counts above.</summary>
    public LastPapers Last;

    /// <summary>Counts the paper once.</summary>
    public static void Count(ref int papers, ref int last, int paper)
    {
        if (last == paper + 1) return;
        last = paper + 1;
        papers++;
    }

    /// <summary>The type with the greatest weight; of equals the first.</summary>
    public static ConceptType Heaviest(TypeWeights weights)
    {
        var best = 0;
        for (var i = 1; i < TypeWeights.Count; i++)
        {
            if (weights[i] > weights[best]) best = i;
        }

        return (ConceptType)best;
    }

    /// <summary>The type with the greatest weight after a tenth of a mention is spread over the types as all mentions of the corpus are.</summary>
    public static ConceptType Heaviest(TypeWeights weights, TypeWeights all)
    {
        var sum = 0.0;
        for (var i = 0; i < TypeWeights.Count; i++) sum += all[i];
        for (var i = 0; i < TypeWeights.Count && sum > 0; i++) weights[i] += PriorMentions * all[i] / sum;
        return Heaviest(weights);
    }

    /// <summary>One sum for each <see cref="ConceptType"/>.</summary>
    [InlineArray(Count)]
    internal struct TypeWeights
    {
        public const int Count = 5;
        private double _first;
    }

    /// <summary>The papers last counted.</summary>
    internal struct LastPapers
    {
        public int Any;
        public int Short;
        public int Long;
        public int Introducing;
        public int ShortIntroducing;
    }
}
