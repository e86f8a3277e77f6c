using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold;

/// <summary>
/// Finds the places that phrases of a document mean, where annotators listed phrases and marked no places: every place where one stands by
/// itself, whatever its case. A longer phrase goes before a shorter one inside it, and both forms of an abbreviation have the type of the
/// one that is listed.
/// </summary>
internal static class PhraseProjection
{
    private static readonly TextField[] Fields = [TextField.Title, TextField.Abstract];

    /// <summary>The places, in their order; they do not overlap.</summary>
    /// <param name="paper">The texts.</param>
    /// <param name="phrases">Phrases of each type; of a phrase that is listed twice, the earlier type counts.</param>
    /// <param name="abbreviations">Pairs of short and long form.</param>
    /// <param name="nowhere">How many of the listed phrases have no place, not even inside a longer one.</param>
    public static ImmutableArray<GoldMention> Of(
        Paper paper,
        ImmutableDictionary<ConceptType, ImmutableArray<string>> phrases,
        ImmutableArray<(string ShortForm, string LongForm)> abbreviations,
        out int nowhere)
    {
        var types = TypesOf(phrases);
        var missing = types.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (shortForm, longForm) in abbreviations)
        {
            if (types.TryGetValue(shortForm, out var type)) types.TryAdd(longForm, type);
            else if (types.TryGetValue(longForm, out type)) types.TryAdd(shortForm, type);
        }

        var found = new List<GoldMention>();
        foreach (var (form, type) in types.OrderByDescending(pair => pair.Key.Length).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            foreach (var location in Fields.SelectMany(field => PlacesOf(form, field, paper.Text(field))))
            {
                missing.Remove(form);
                if (!found.Exists(mention => mention.Location.Overlaps(location))) found.Add(new GoldMention(location, type.ToString()));
            }
        }

        nowhere = missing.Count;
        return [.. found.OrderBy(mention => mention.Location)];
    }

    private static Dictionary<string, ConceptType> TypesOf(ImmutableDictionary<ConceptType, ImmutableArray<string>> phrases)
    {
        var types = new Dictionary<string, ConceptType>(StringComparer.OrdinalIgnoreCase);
        foreach (var type in Enum.GetValues<ConceptType>())
        {
            foreach (var phrase in phrases.GetValueOrDefault(type, []).Where(phrase => !string.IsNullOrWhiteSpace(phrase))) types.TryAdd(phrase, type);
        }

        return types;
    }

    private static IEnumerable<TextLocation> PlacesOf(string form, TextField field, string text)
    {
        for (var at = 0; (at = text.IndexOf(form, at, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            var end = at + form.Length;
            var alone = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            if (alone) yield return new TextLocation(field, at, end);
            at = alone ? end : at + 1;
        }
    }
}
