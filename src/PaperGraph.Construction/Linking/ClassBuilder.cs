namespace PaperGraph.Construction.Linking;

/// <summary>
/// Joins keys that are one concept in every paper: by thesaurus; long forms of one short form with one stem; and the long forms that
/// a paper gives for a name it introduces. A short form is never joined to a long form here, so that no two long forms meet through it.
/// </summary>
internal sealed class ClassBuilder(
    FormTable forms, ThesaurusKeys thesaurus, List<Definition> definitions, HashSet<(int Paper, int Key)> introduced)
{
    public KeyClasses Build()
    {
        var classes = new KeyClasses(forms.KeyCount, [.. thesaurus.Splits.Select(split => (split.First, split.Second))]);
        foreach (var (keys, _) in thesaurus.Merges)
        {
            foreach (var key in keys) classes.Union(keys[0], key);
        }

        var byStem = new Dictionary<(int ShortKey, string Stem), int>();
        var byPaper = new Dictionary<(int Paper, int ShortKey), int>();
        foreach (var definition in definitions)
        {
            // Stems are compared within one short form only, so agreement needs both: the same letters before and the same short form.
            Join((definition.ShortKey, LongFormStem.Of(forms.LabelOf(definition.LongSurface))), byStem, definition.LongKey);
            var here = (definition.Paper, definition.ShortKey);
            if (introduced.Contains(here)) Join(here, byPaper, definition.LongKey);
        }

        return classes;

        void Join<T>(T group, Dictionary<T, int> firsts, int key)
            where T : notnull
        {
            if (!firsts.TryAdd(group, key)) classes.Union(firsts[group], key);
        }
    }
}
