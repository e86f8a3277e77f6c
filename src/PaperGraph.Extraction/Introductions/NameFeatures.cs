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

        features.Add(1, place.Mention < 0 ? NoMention : (ulong)place.Type);
        features.Add(2, shape);
        features.Add(3, TokenHash.Combine(shape, side));
        var before = words.At(first - 1, sentence);
        var before2 = words.At(first - 2, sentence);
        var after = words.At(end, sentence);
        var after2 = words.At(end + 1, sentence);
        features.Add(4, TokenHash.Combine(before, side));
        features.Add(5, TokenHash.Combine(after, side));
        features.Add(6, TokenHash.Combine(before2, before));
        features.Add(7, TokenHash.Combine(after, after2));
        features.Add(8, TokenHash.Combine(TokenHash.Combine(before, after), shape));
        features.Add(9, TokenHash.Combine(TokenHash.Combine(before2, before), shape));
        features.Add(10, TokenHash.Combine(words.At(first - 3, sentence), shape));
        features.Add(60, (ulong)place.Origin);
        features.Add(61, TokenHash.Combine((ulong)place.Origin, shape));
        features.Add(62, TokenHash.Combine(words[end - 1], side));
        if (first == sentence.First) features.Add(11, TokenHash.Combine(side, shape));
        if (place.InTitle && first == 0) features.Add(12, TokenHash.Combine(after, shape));
        if (place.InTitle)
        {
            var coverage = TitlePart.CoverageOf(words, first, end);
            features.Add(50, coverage);
            features.Add(51, TokenHash.Combine(coverage, shape));
            features.Add(52, TokenHash.Combine(coverage, words[end - 1]));
            return;
        }

        var tenths = sentence.First * 10 / Math.Max(1, words.Count);
        features.Add(13, (ulong)(tenths / 2));
        features.Add(14, TokenHash.Combine((ulong)(tenths / 2), shape));
        for (var i = Math.Max(sentence.First, first - CueReach); i < first; i++)
        {
            features.Add(15, TokenHash.Combine(words[i], shape));
            features.Add(16, TokenHash.Combine(words[i], first - i <= 4 ? 1UL : 2UL));
        }

        var cue = IntroductionCues.Before(words, sentence, scan.Places, index);
        var own = cue.Own ? 1UL : 2UL;
        var broken = cue.Broken ? 1UL : 2UL;
        features.Add(41, TokenHash.Combine(cue.Word, (ulong)cue.Between));
        features.Add(43, TokenHash.Combine(TokenHash.Combine((ulong)cue.Between, broken), TokenHash.Combine(own, shape)));
        features.Add(44, TokenHash.Combine(TokenHash.Combine(cue.Word, own), broken));
        features.Add(17, TokenHash.Combine(words.At(sentence.First, sentence), shape));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void DescribeWhole(Document document, NameScan scan, Candidate candidate, int inAbstract, FeatureSet features)
    {
        var title = candidate.Places.Count > inAbstract;
        features.Add(20, (title ? 8UL : 0UL) + (ulong)Math.Min(inAbstract, 4));
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
        features.Add(28, rarity);
        features.Add(29, TokenHash.Combine(rarity, shape));
        features.Add(30, TokenHash.Combine((ulong)rarest, (ulong)Math.Min(inAbstract, 4) + (title ? 8UL : 0UL)));
        features.Add(21, TokenHash.Combine(mark, (ulong)length));
        features.Add(22, TokenHash.Combine(shape, (ulong)Math.Min(inAbstract, 4)));

        foreach (var index in candidate.Places)
        {
            var location = scan.Places[index].Location;
            features.Add(24, scan.NameAt(index));
            foreach (var pair in scan.DefinitionsAt(location)) DescribeDefinition(scan, pair, inAbstract, features);
        }
    }

    private static void DescribeDefinition(NameScan scan, Abbreviation pair, int inAbstract, FeatureSet features)
    {
        var (shape, before) = LongForm(scan, pair.LongForm);
        var rarity = ShortFormRarity(scan, pair.ShortForm);
        features.Add(23, pair.ShortForm.Field == TextField.Title ? 1UL : 2UL);
        features.Add(25, shape);
        features.Add(26, TokenHash.Combine(shape, (ulong)Math.Min(inAbstract, 4)));
        features.Add(27, TokenHash.Combine(shape, before));
        features.Add(31, rarity);
        features.Add(32, TokenHash.Combine(rarity, shape));
        features.Add(33, TokenHash.Combine(rarity, (ulong)Math.Min(inAbstract, 4)));
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
}
