using System.Collections.Immutable;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Relations;

/// <summary>
/// Finds what a sentence says of two neighbouring lists of mentions by the cue between them ("M for T", "M outperforms A, B and C"). Where
/// the left side is "our method" rather than a mention, what the paper introduces stands in, with less confidence. Needs no training;
/// <see cref="RelationExtractor"/> uses it where a model knows no relations.
/// </summary>
internal sealed class PatternMatcher
{
    private const int WidestGap = 9;
    private const int WidestSubjectGap = 12;
    private const float StandInFactor = 0.8f;

    private readonly ImmutableArray<RelationPattern> _patterns = RelationPattern.LoadShipped();

    public void Extract(Document document, AnnotationsBuilder annotations, ExtractorId extractor)
    {
        var mentions = annotations.Mentions.ToArray();
        Array.Sort(mentions, (a, b) => a.Location.CompareTo(b.Location));
        var introduced = Introduced(mentions);
        Extract(document.Title, mentions, introduced, new Target(annotations, extractor));
        Extract(document.Abstract, mentions, introduced, new Target(annotations, extractor));
    }

    private void Extract(DocumentField field, Mention[] mentions, Mention? introduced, Target target)
    {
        foreach (var sentence in field.Sentences)
        {
            var groups = MentionGroup.Read(field, sentence, mentions);
            var ownWork = introduced is null ? sentence.End : NamesOwnWork(field, sentence);
            for (var i = 0; i < groups.Count; i++)
            {
                var related = i > 0 && Relate(field, sentence, groups[i - 1], groups[i], target);
                if (!related && introduced is { } subject && ownWork < groups[i].First)
                    RelateToSubject(field, sentence, subject, i == 0 ? null : groups[i - 1], groups[i], target);
            }
        }
    }

    private bool Relate(DocumentField field, Sentence sentence, MentionGroup left, MentionGroup right, Target target)
    {
        if (right.First - left.End is 0 or > WidestGap) return false;
        if (Find(field, left.End, right.First, left.Mentions[^1].Type, right.Mentions[0].Type) is not { } pattern) return false;

        // In "A, B and C for T" only the nearest left mention is surely meant; all of a list on the right are.
        foreach (var mention in right.Mentions)
            Add(field, sentence, pattern, left.Mentions[^1], mention, 1, target);
        return true;
    }

    // "We evaluate our method on D", "it outperforms M": the paper's own method is the left side.
    private void RelateToSubject(DocumentField field, Sentence sentence, Mention subject, MentionGroup? left, MentionGroup right,
        Target target)
    {
        var from = Math.Max(Math.Max(sentence.First, right.First - WidestSubjectGap), left?.End ?? 0);
        if (Find(field, from, right.First, subject.Type, right.Mentions[0].Type) is not { } pattern) return;
        if (pattern.Type is RelationType.UsedFor or RelationType.PartOf) return;
        foreach (var mention in right.Mentions) Add(field, sentence, pattern, subject, mention, StandInFactor, target);
    }

    private RelationPattern? Find(DocumentField field, int from, int to, ConceptType left, ConceptType right)
    {
        foreach (var pattern in _patterns)
        {
            if (pattern.Allows(left, right) && Contains(field, from, to, pattern)) return pattern;
        }

        return null;
    }

    // The cue's words in a row; a one-word preposition has to stand near the right side and not behind a clause's end.
    private static bool Contains(DocumentField field, int from, int to, RelationPattern pattern)
    {
        for (var i = from; i + pattern.Cue.Length <= to; i++)
        {
            var k = 0;
            while (k < pattern.Cue.Length && field.TextOf(i + k).Equals(pattern.Cue[k], StringComparison.OrdinalIgnoreCase)) k++;
            if (k < pattern.Cue.Length) continue;
            if (to - (i + k) > 4) continue;
            for (var j = i + k; j < to; j++)
            {
                if (field.TextOf(j) is ";" or "." or ":" or "that" or "which" or "while" or "but") return false;
            }

            return true;
        }

        return false;
    }

    // The first token by which the authors speak of their own work; the sentence's end when they don't.
    private static int NamesOwnWork(DocumentField field, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (field.TextOf(i) is "our" or "Our" or "we" or "We" or "it" or "It" or "proposed" or "Experiments" or "experiments"
                or "Results" or "results" or "Evaluations" or "Experimental")
                return i;
        }

        return sentence.End;
    }

    private static void Add(DocumentField field, Sentence sentence, RelationPattern pattern, Mention left, Mention right, float factor,
        Target target)
    {
        var (head, tail) = pattern.HeadIsLeft ? (left, right) : (right, left);
        if (field.Field == head.Location.Field && head.Location.Overlaps(tail.Location)) return;
        var confidence = pattern.Confidence * factor * MathF.Sqrt(head.Confidence * tail.Confidence);
        target.Annotations.Add(new Relation(head.Location, pattern.Type, tail.Location, field.Locate(sentence), MathF.Max(0.01f, confidence), target.Extractor));
    }

    // The method that the paper introduces, else whatever it introduces; its surest mention.
    private static Mention? Introduced(Mention[] mentions)
    {
        Mention? best = null;
        foreach (var mention in mentions)
        {
            if (mention.Role != PaperRole.Introduces) continue;
            if (best is null || (best.Value.Type != ConceptType.Method && mention.Type == ConceptType.Method)) best = mention;
        }

        return best;
    }

    private readonly record struct Target(AnnotationsBuilder Annotations, ExtractorId Extractor);
}
