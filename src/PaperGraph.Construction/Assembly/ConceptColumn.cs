using System.Collections.Immutable;
using PaperGraph.Construction.Labels;
using PaperGraph.Construction.Linking;
using PaperGraph.Model;

namespace PaperGraph.Construction.Assembly;

/// <summary>The concepts in the order of their ids, and the way to them from a mention's reading.</summary>
internal sealed class ConceptColumn
{
    private readonly int[] _indexOfReading;
    private readonly int[] _indexOfTally;

    private ConceptColumn(ImmutableArray<Concept> concepts, int[] indexOfReading, int[] indexOfTally)
    {
        _indexOfTally = indexOfTally;
        Concepts = concepts;
        _indexOfReading = indexOfReading;
    }

    public ImmutableArray<Concept> Concepts { get; }

    public static ConceptColumn Build(LinkedCorpus corpus)
    {
        var names = NameTable.Build(corpus);
        var types = new ConceptType[names.Length];
        var all = default(ConceptTally.TypeWeights);
        foreach (ref readonly var tally in corpus.Tallies.AsSpan())
        {
            for (var type = 0; type < ConceptTally.TypeWeights.Count; type++) all[type] += tally.Weights[type];
        }

        for (var i = 0; i < types.Length; i++)
        {
            ref readonly var tally = ref corpus.Tallies[i];
            types[i] = corpus.TypeOfRoot.TryGetValue(tally.Root, out var given) ? given : ConceptTally.Heaviest(tally.Weights, all);
        }

        var ids = ConceptIds.Build(corpus, names, types);
        var order = Enumerable.Range(0, names.Length).Where(i => ids[i] is not null).ToArray();
        Array.Sort(order, (x, y) => string.CompareOrdinal(ids[x], ids[y]));
        var index = new int[names.Length];
        Array.Fill(index, -1);
        var concepts = ImmutableArray.CreateBuilder<Concept>(order.Length);
        foreach (var i in order)
        {
            index[i] = concepts.Count;
            var name = names[i]!;
            concepts.Add(new Concept(ids[i]!, name.Label, name.Forms.Remove(name.Label, StringComparer.Ordinal), types[i]));
        }

        var indexOfReading = new int[corpus.Readings.Length];
        for (var i = 0; i < indexOfReading.Length; i++)
            indexOfReading[i] = corpus.ConceptOf(i) is >= 0 and var concept ? index[concept] : -1;
        return new ConceptColumn(concepts.MoveToImmutable(), indexOfReading, index);
    }

    /// <summary>Index of the concept that a reading means; −1 for a reading of −1 or of a dropped concept.</summary>
    public int IndexOf(int reading) => reading < 0 ? -1 : _indexOfReading[reading];

    /// <summary>Index of the concept of a row of <see cref="LinkedCorpus.Tallies"/>; −1 where it has no mention or was dropped.</summary>
    public int IndexOfTally(int tally) => _indexOfTally[tally];
}
