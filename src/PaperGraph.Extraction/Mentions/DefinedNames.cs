using PaperGraph.Model;

namespace PaperGraph.Extraction.Mentions;

/// <summary>
/// Makes both sides of every abbreviation mentions: what a paper gives a short form is a term of it, also where the tagger saw only a part
/// or nothing. One side lends its type to the other.
/// </summary>
internal static class DefinedNames
{
    private const float MostConfidence = 0.9f;

    public static void Add(ReadOnlySpan<Abbreviation> abbreviations, AnnotationsBuilder annotations, ExtractorId extractor)
    {
        foreach (var pair in abbreviations)
        {
            var shortForm = Exact(annotations, pair.ShortForm);
            var longForm = Exact(annotations, pair.LongForm);
            var type = longForm?.Type ?? Part(annotations, pair.LongForm)?.Type ?? shortForm?.Type ?? ConceptType.Method;
            var confidence = Math.Min(MostConfidence, pair.Confidence);
            if (longForm is null) Name(pair.LongForm, type, confidence, annotations, extractor);
            if (shortForm is null) Name(pair.ShortForm, longForm?.Type ?? type, confidence, annotations, extractor);
        }
    }

    // A longer mention around the form stays: it says more.
    private static void Name(TextLocation location, ConceptType type, float confidence, AnnotationsBuilder annotations, ExtractorId extractor)
    {
        foreach (var mention in annotations.Mentions)
        {
            if (mention.Location.Overlaps(location) && !location.Contains(mention.Location)) return;
        }

        annotations.Replace(new Mention(location, type, PaperRole.Mentions, confidence, extractor));
    }

    private static Mention? Exact(AnnotationsBuilder annotations, TextLocation location)
    {
        foreach (var mention in annotations.Mentions)
        {
            if (mention.Location == location) return mention;
        }

        return null;
    }

    // The last mention inside: the head of a compound stands at its end.
    private static Mention? Part(AnnotationsBuilder annotations, TextLocation location)
    {
        Mention? part = null;
        foreach (var mention in annotations.Mentions)
        {
            if (location.Contains(mention.Location)) part = mention;
        }

        return part;
    }
}
