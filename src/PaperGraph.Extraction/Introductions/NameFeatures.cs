using System.Runtime.CompilerServices;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Introductions;

/// <summary>
/// Hashed features of a name: the words around the places where it stands, whether the sentence says that something is proposed or called,
/// whether it opens the title, how it is written, how rare it is.
/// </summary>
internal sealed class NameFeatures(VocabularyIndex vocabulary)
{
    private const int CueReach = 14;
    private const int DescribedInAbstract = 2;
    private const int NoMention = 7;

    /// <summary>Adds the features of a candidate: of the places where it stands, and of the name as a whole.</summary>
    public void Describe(Document document, NameScan scan, Candidate candidate, FeatureSet features)
    {
        var inAbstract = 0;
        foreach (var index in candidate.Places)
        {
            if (!scan.Places[index].InTitle) inAbstract++;
            DescribePlace(scan, index, inAbstract, features);
        }

        DescribeWhole(document, scan, candidate, inAbstract, features);
    }

    // An introduction is said once, early or with a cue; the many later places where a name is merely used say nothing and would drown it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void DescribePlace(NameScan scan, int index, int inAbstract, FeatureSet features)
    {
        var place = scan.Places[index];
        var words = scan[place.Location.Field];
        var (first, end) = (place.First, place.End);
        var sentence = words.Field.SentenceOf(first);
        if (!place.InTitle && inAbstract > DescribedInAbstract && !IntroductionCues.IsNear(words, sentence, first)) return;
        var shape = words.ShapeOf(first, end);
        var side = place.InTitle ? 1UL : 2UL;

        Add(features, 1, place.Mention < 0 ? NoMention : (ulong)place.Type);
        Add(features, 2, shape);
        Add(features, 3, TokenHash.Combine(shape, side));
        var before = words.At(first - 1, sentence);
        var before2 = words.At(first - 2, sentence);
        var after = words.At(end, sentence);
        var after2 = words.At(end + 1, sentence);
        Add(features, 4, TokenHash.Combine(before, side));
        Add(features, 5, TokenHash.Combine(after, side));
        Add(features, 6, TokenHash.Combine(before2, before));
        Add(features, 7, TokenHash.Combine(after, after2));
        Add(features, 8, TokenHash.Combine(TokenHash.Combine(before, after), shape));
        Add(features, 9, TokenHash.Combine(TokenHash.Combine(before2, before), shape));
        Add(features, 10, TokenHash.Combine(words.At(first - 3, sentence), shape));
        Add(features, 60, (ulong)place.Origin);
        Add(features, 61, TokenHash.Combine((ulong)place.Origin, shape));
        Add(features, 62, TokenHash.Combine(words[end - 1], side));
        if (first == sentence.First) Add(features, 11, TokenHash.Combine(side, shape));
        if (place.InTitle && first == 0) Add(features, 12, TokenHash.Combine(after, shape));
        if (place.InTitle)
        {
            var coverage = TitlePart.CoverageOf(words, first, end);
            Add(features, 50, coverage);
            Add(features, 51, TokenHash.Combine(coverage, shape));
            Add(features, 52, TokenHash.Combine(coverage, words[end - 1]));
            return;
        }

        var tenths = sentence.First * 10 / Math.Max(1, words.Count);
        Add(features, 13, (ulong)(tenths / 2));
        Add(features, 14, TokenHash.Combine((ulong)(tenths / 2), shape));
        for (var i = Math.Max(sentence.First, first - CueReach); i < first; i++)
        {
            Add(features, 15, TokenHash.Combine(words[i], shape));
            Add(features, 16, TokenHash.Combine(words[i], first - i <= 4 ? 1UL : 2UL));
        }

        var cue = IntroductionCues.Before(words, sentence, scan.Places, index);
        var own = cue.Own ? 1UL : 2UL;
        var broken = cue.Broken ? 1UL : 2UL;
        Add(features, 41, TokenHash.Combine(cue.Word, (ulong)cue.Between));
        Add(features, 43, TokenHash.Combine(TokenHash.Combine((ulong)cue.Between, broken), TokenHash.Combine(own, shape)));
        Add(features, 44, TokenHash.Combine(TokenHash.Combine(cue.Word, own), broken));
        Add(features, 17, TokenHash.Combine(words.At(sentence.First, sentence), shape));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void DescribeWhole(Document document, NameScan scan, Candidate candidate, int inAbstract, FeatureSet features)
    {
        var title = candidate.Places.Count > inAbstract;
        Add(features, 20, (title ? 8UL : 0UL) + (ulong)Math.Min(inAbstract, 4));
        var place = scan.Places[candidate.Places[0]];
        var words = scan[place.Location.Field];
        var length = Math.Min(place.End - place.First, 8);
        var (rarest, capital) = (15, 0);
        for (var i = 0; i < length; i++)
        {
            rarest = Math.Min(rarest, words.CommonnessOf(place.First + i));
            capital = Math.Max(capital, words.CapitalsOf(place.First + i));
        }

        var (mark, _) = vocabulary.MarkFirst(document[place.Location.Field], place.First, place.First + length);
        var rarity = (ulong)((rarest << 3) | capital);
        var shape = words.ShapeOf(place.First, place.End);
        Add(features, 28, rarity);
        Add(features, 29, TokenHash.Combine(rarity, shape));
        Add(features, 30, TokenHash.Combine((ulong)rarest, (ulong)Math.Min(inAbstract, 4) + (title ? 8UL : 0UL)));
        Add(features, 21, TokenHash.Combine(mark, (ulong)length));
        Add(features, 22, TokenHash.Combine(shape, (ulong)Math.Min(inAbstract, 4)));

        foreach (var index in candidate.Places)
        {
            var location = scan.Places[index].Location;
            Add(features, 24, scan.NameAt(index));
            foreach (var pair in scan.DefinitionsAt(location)) DescribeDefinition(scan, pair, inAbstract, features);
        }
    }

    private static void DescribeDefinition(NameScan scan, Abbreviation pair, int inAbstract, FeatureSet features)
    {
        var (shape, before) = LongForm(scan, pair.LongForm);
        var rarity = ShortFormRarity(scan, pair.ShortForm);
        Add(features, 23, pair.ShortForm.Field == TextField.Title ? 1UL : 2UL);
        Add(features, 25, shape);
        Add(features, 26, TokenHash.Combine(shape, (ulong)Math.Min(inAbstract, 4)));
        Add(features, 27, TokenHash.Combine(shape, before));
        Add(features, 31, rarity);
        Add(features, 32, TokenHash.Combine(rarity, shape));
        Add(features, 33, TokenHash.Combine(rarity, (ulong)Math.Min(inAbstract, 4)));
    }

    // Its shape and the word before it, which says what is done with it: "propose", "called", "using".
    private static (ulong Shape, ulong Before) LongForm(NameScan scan, TextLocation location)
    {
        var words = scan[location.Field];
        var (first, end) = NameScan.TokenRange(words.Field, location.Span);
        if (first < 0) return default;
        return (words.ShapeOf(first, end), first < 1 ? 0 : words.At(first - 1, words.Field.SentenceOf(first)));
    }

    private static ulong ShortFormRarity(NameScan scan, TextLocation location)
    {
        var words = scan[location.Field];
        var (first, _) = NameScan.TokenRange(words.Field, location.Span);
        return first < 0 ? 0 : (ulong)words.CommonnessOf(first);
    }

    private static void Add(FeatureSet features, ulong template, ulong value) =>
        features.Add(template, value);
}
