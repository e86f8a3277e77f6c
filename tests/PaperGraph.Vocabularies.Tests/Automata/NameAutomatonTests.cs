using FsCheck;
using FsCheck.Fluent;
using PaperGraph.Vocabularies.Automata;

namespace PaperGraph.Vocabularies.Tests.Automata;

public sealed class NameAutomatonTests
{
    private static readonly Gen<string> Names =
        from length in Gen.Choose(1, 9)
        from letters in Gen.Elements("aabBsS -/1é".ToCharArray()).ArrayOf(length)
        select "x" + new string(letters);

    // A dictionary over folded labels, written anew: what the automaton must answer.
    [Fact]
    public void Answers_as_a_dictionary_of_folded_labels_does() =>
        Prop.ForAll(
                Names.ListOf(12).ToArbitrary(),
                Names.ListOf(30).ToArbitrary(),
                (labels, questions) =>
                {
                    var entries = labels.Distinct().Select((label, i) => Compiled.Entry($"v/{i:00}", ConceptTypes.Task, label)).ToArray();
                    var vocabulary = Compiled.Of(entries);
                    foreach (var question in questions.Concat(labels))
                        Assert.Equal(Naive(entries, question), vocabulary.TryFind(question, out var concept) ? concept.Iri : null);
                })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(11UL, 23UL));

    [Fact]
    public void Keys_are_numbered_in_their_order()
    {
        byte[][] keys = [.. new[] { "cat", "cats", "dog", "dogs", "fog", "fogs", "hog" }.Select(System.Text.Encoding.UTF8.GetBytes)];
        var builder = new AutomatonBuilder();
        foreach (var key in keys) builder.Add(key);
        var automaton = builder.Build();
        Assert.Equal(Enumerable.Range(0, keys.Length), keys.Select(key => NumberOf(automaton, key)));
        Assert.Equal(-1, NumberOf(automaton, "hogs"u8.ToArray()));
    }

    [Fact]
    public void Endings_in_common_are_kept_once()
    {
        var builder = new AutomatonBuilder();
        foreach (var key in new[] { "counting", "painting", "sorting" }) builder.Add(System.Text.Encoding.UTF8.GetBytes(key));
        // The empty edge, "cou" + "pai" + "sor" less the letter before the ending, and "nting" shared: fewer than the 23 letters.
        Assert.Equal(1 + 3 + 2 + 2 + 2 + 1 + 4, builder.Build().Edges.Length);
    }

    [Theory]
    [InlineData("b", "a")]
    [InlineData("a", "a")]
    [InlineData("a", "")]
    public void Keys_out_of_order_are_refused(string first, string second)
    {
        var builder = new AutomatonBuilder();
        builder.Add(System.Text.Encoding.UTF8.GetBytes(first));
        Assert.Throws<ArgumentException>(() => builder.Add(System.Text.Encoding.UTF8.GetBytes(second)));
    }

    private static int NumberOf(NameAutomaton automaton, byte[] key)
    {
        var (i, number, ends) = (automaton.Roots[key[0]], 0, false);
        for (var k = 0; k < key.Length; k++)
        {
            if (k > 0) i = (int)(automaton.Edges[i] >> NameAutomaton.TargetShift);
            if (i == 0) return -1;
            while ((byte)automaton.Edges[i] != key[k])
            {
                if ((automaton.Edges[i] & NameAutomaton.Last) != 0) return -1;
                i++;
            }

            number += automaton.Skips[i];
            ends = (automaton.Edges[i] & NameAutomaton.Ends) != 0;
        }

        return ends ? number : -1;
    }

    private static string? Naive(VocabularyEntry[] entries, string question)
    {
        var (folded, capitals) = Fold(question);
        if (Best(folded, capitals) is { } found) return found;
        if (folded.Length < 4 || folded[^1] != 's') return null;
        return Best(folded[..^1], folded.Length <= 32 ? capitals & ~(1U << (folded.Length - 1)) : capitals);

        string? Best(string key, uint mask)
        {
            var fitting = entries.Where(entry => Keys(entry.Labels[0].Text).Contains(key, StringComparer.Ordinal)).ToArray();
            return (fitting.FirstOrDefault(entry => Fold(entry.Labels[0].Text).Capitals == mask) ?? fitting.FirstOrDefault())?.Iri;
        }
    }

    private static IEnumerable<string> Keys(string label)
    {
        var key = Fold(label).Key;
        yield return key;
        if (key.Length > 4 && label[^1] == 's' && char.IsLower(label[^2]) && label[^2] is not ('s' or 'u' or 'i')) yield return key[..^1];
    }

    private static (string Key, uint Capitals) Fold(string name)
    {
        var (key, capitals) = ("", 0U);
        foreach (var unit in name.Where(char.IsLetterOrDigit))
        {
            if (char.IsUpper(unit)) capitals |= 1U << key.Length;
            key += unit == 'é' ? 'e' : char.ToLowerInvariant(unit);
        }

        return (key, capitals);
    }
}
