using PaperGraph.Vocabularies.Automata;

namespace PaperGraph.Vocabularies;

/// <summary>
/// Compiles concepts into the form that <see cref="Vocabulary.Read"/> reads. The same concepts, in any order, give the same bytes.
/// </summary>
public sealed class VocabularyBuilder
{
    private readonly SortedDictionary<string, VocabularyEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>Adds a concept.</summary>
    /// <exception cref="ArgumentException">It has no type, not one preferred label, an empty label, or the IRI of another one.</exception>
    public void Add(VocabularyEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Types == ConceptTypes.None) throw new ArgumentException($"{entry.Iri} has no type.", nameof(entry));
        if (entry.Labels.Count(label => label.Roles.HasFlag(LabelRoles.Preferred)) != 1)
            throw new ArgumentException($"{entry.Iri} must have exactly one preferred label.", nameof(entry));
        if (entry.Labels.Any(label => NameFolding.Fold(label.Text).Key.Length == 0))
            throw new ArgumentException($"{entry.Iri} has a label without letters and digits.", nameof(entry));
        if (!_entries.TryAdd(entry.Iri, entry)) throw new ArgumentException($"{entry.Iri} was added before.", nameof(entry));
    }

    /// <summary>Writes the compiled vocabulary.</summary>
    /// <exception cref="InvalidOperationException">
    /// A broader concept is missing, broader concepts lead in a circle, or there are more than 65,535 names.
    /// </exception>
    public void Write(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var entries = _entries.Values.ToArray();
        var numbers = entries.Select((entry, number) => (entry.Iri, number))
            .ToDictionary(pair => pair.Iri, pair => pair.number, StringComparer.Ordinal);
        var broader = entries.Select(entry => BroaderOf(entry, numbers)).ToArray();
        RefuseCircles(entries, broader);

        var labels = entries.SelectMany((entry, concept) => LabelsOf(entry).Select(label => (Concept: concept, Label: label))).ToArray();
        var (keys, names) = KeysOf([.. labels.Select(label => label.Label.Text)]);
        var automaton = new AutomatonBuilder();
        foreach (var key in keys) automaton.Add(key);
        var built = automaton.Build();
        var prefix = CommonPrefix(entries);

        VocabularyFile.WriteHeader(output);
        VocabularyFile.Write(output, built.Roots);
        VocabularyFile.Write(output, built.Edges);
        VocabularyFile.Write(output, built.Skips);
        VocabularyFile.Write(output, StartsOf(names));
        VocabularyFile.Write(output, names.SelectMany(name => name).ToArray());
        VocabularyFile.Write(output, labels.Select(label => label.Concept).ToArray());
        VocabularyFile.Write(output, labels.Select(label => NameFolding.Fold(label.Label.Text).Capitals).ToArray());
        VocabularyFile.Write(output, labels.Select(label => (byte)label.Label.Roles).ToArray());
        TextColumn.Of(labels.Select(label => label.Label.Text)).Write(output);
        VocabularyFile.Write(output, entries.Select(entry => (byte)entry.Types).ToArray());
        VocabularyFile.Write(output, StartsOf(broader));
        VocabularyFile.Write(output, broader.SelectMany(links => links).ToArray());
        TextColumn.Of([prefix, .. entries.Select(entry => entry.Iri[prefix.Length..])]).Write(output);
    }

    // Preferred first, then in the order of the text.
    private static IEnumerable<VocabularyLabel> LabelsOf(VocabularyEntry entry) =>
        entry.Labels.Distinct()
            .OrderBy(label => label.Roles.HasFlag(LabelRoles.Preferred) ? 0 : label.Roles.HasFlag(LabelRoles.Hidden) ? 2 : 1)
            .ThenBy(label => label.Text, StringComparer.Ordinal);

    private static int[] BroaderOf(VocabularyEntry entry, Dictionary<string, int> numbers) =>
    [
        .. entry.Broader
            .Select(iri => numbers.TryGetValue(iri, out var number)
                ? number
                : throw new InvalidOperationException($"{entry.Iri} has the broader concept {iri}, which is not in the vocabulary."))
            .Distinct().Order(),
    ];

    // Each label under its folded form and, if that is a plural, under its singular too. The labels of a key keep their order.
    private static (byte[][] Keys, int[][] Labels) KeysOf(string[] labels)
    {
        var found = new SortedDictionary<byte[], SortedSet<int>>(Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)));
        for (var i = 0; i < labels.Length; i++)
        {
            var key = NameFolding.Fold(labels[i]).Key;
            Put(key, i);
            if (IsPlural(labels[i]) && key.Length > 4) Put(key[..^1], i);
        }

        return ([.. found.Keys], [.. found.Values.Select(set => set.ToArray())]);

        void Put(byte[] key, int label)
        {
            if (!found.TryGetValue(key, out var set)) found.Add(key, set = []);
            set.Add(label);
        }
    }

    private static bool IsPlural(string label) =>
        label.EndsWith('s') && label.Length > 2 && label[^2] is not ('s' or 'u' or 'i') && char.IsLower(label[^2]);

    private static int[] StartsOf(int[][] groups)
    {
        var starts = new int[groups.Length + 1];
        for (var i = 0; i < groups.Length; i++) starts[i + 1] = starts[i] + groups[i].Length;
        return starts;
    }

    private static string CommonPrefix(VocabularyEntry[] entries)
    {
        if (entries.Length == 0) return "";
        // Sorted by ordinal: what the first and the last have in common, all have.
        var length = entries[0].Iri.AsSpan().CommonPrefixLength(entries[^1].Iri);
        return entries[0].Iri[..length];
    }

    private static void RefuseCircles(VocabularyEntry[] entries, int[][] broader)
    {
        var waiting = new int[entries.Length];
        foreach (var links in broader)
        {
            foreach (var target in links) waiting[target]++;
        }

        var ready = new Stack<int>(Enumerable.Range(0, entries.Length).Where(number => waiting[number] == 0));
        var left = entries.Length;
        while (ready.TryPop(out var number))
        {
            left--;
            foreach (var target in broader[number])
            {
                if (--waiting[target] == 0) ready.Push(target);
            }
        }

        if (left == 0) return;
        var circle = Array.FindIndex(waiting, count => count > 0);
        throw new InvalidOperationException($"The concepts broader than {entries[circle].Iri} lead into a circle, or it stands in one.");
    }
}
