using System.Collections.Concurrent;
using System.Collections.Immutable;
using PaperGraph.Extraction.Relations;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Hierarchy;

/// <summary>
/// Finds broader concepts: by the head noun ("deep Gaussian processes" are Gaussian processes) and by the patterns of Hearst (1992) —
/// "B such as A", "B including A", "A and other B".
/// </summary>
public sealed class HierarchyExtractor : IExtractor
{
    private const float HeadNounConfidence = 0.9f;
    private const float PatternConfidence = 0.85f;

    private static readonly ImmutableArray<ulong> Cues =
        [.. ((string[])["such", "including", "e.g.", "especially", "notably", "other"]).Select(cue => TokenHash.OfWord(cue))];

    private readonly ConcurrentBag<Dictionary<ulong, Mention>> _pool = [];

    /// <inheritdoc/>
    public ExtractorId Id { get; } = new("hierarchy", "1");

    /// <inheritdoc/>
    public AnnotationLayers Requires => AnnotationLayers.Mentions;

    /// <inheritdoc/>
    public AnnotationLayers Provides => AnnotationLayers.Hierarchy;

    /// <inheritdoc/>
    public void Extract(Document document, AnnotationsBuilder annotations)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(annotations);
        // Relations are added below, mentions are not.
        ReadOnlySpan<Mention> mentions = annotations.Mentions;
        HeadNouns(document, mentions, annotations);
        Patterns(document.Title, mentions, annotations);
        Patterns(document.Abstract, mentions, annotations);
    }

    // One relation a pair of names: the first mention of each stands for all.
    private void HeadNouns(Document document, ReadOnlySpan<Mention> mentions, AnnotationsBuilder annotations)
    {
        if (!_pool.TryTake(out var firsts)) firsts = [];
        firsts.Clear();
        foreach (var mention in mentions) firsts.TryAdd(NameFrom(document.Paper.Text(mention.Location)), mention);
        foreach (var (name, narrower) in firsts)
        {
            var field = document[narrower.Location.Field];
            var (start, end) = (narrower.Location.Span.Start, narrower.Location.Span.End);
            for (var i = field.TokenFrom(start + 1); i < field.Tokens.Length && field.Tokens[i].Span.Start < end; i++)
            {
                var head = field.Tokens[i].Span.Start;
                if (!char.IsWhiteSpace(field.Text[head - 1])) continue;
                var key = NameFrom(field.Text.AsSpan(head, end - head));
                if (key == name || !firsts.TryGetValue(key, out var broader) || broader.Type != narrower.Type
                    || narrower.Location == broader.Location || !Narrows(field.TextOf(i - 1))) continue;
                var confidence = HeadNounConfidence * MathF.Min(narrower.Confidence, broader.Confidence);
                annotations.Add(new Relation(narrower.Location, RelationType.Broader, broader.Location, narrower.Location,
                    MathF.Max(0.01f, confidence), Id));
                break;
            }
        }

        _pool.Add(firsts);
    }

    // Whether a word stands there without which no pattern holds.
    private static bool HasCue(DocumentField field, Sentence sentence)
    {
        foreach (var word in field.Words[sentence.First..sentence.End])
        {
            if (Cues.AsSpan().Contains(word)) return true;
        }

        return false;
    }

    private void Patterns(DocumentField field, ReadOnlySpan<Mention> mentions, AnnotationsBuilder annotations)
    {
        foreach (var sentence in field.Sentences)
        {
            if (!HasCue(field, sentence)) continue;
            var groups = MentionGroup.Read(field, sentence, mentions);
            for (var i = 1; i < groups.Count; i++)
            {
                var (left, right) = (groups[i - 1], groups[i]);
                if (LeadsToExamples(field, left.End, right.First))
                {
                    foreach (var narrower in right.Mentions) Add(field, sentence, narrower, left.Mentions[^1], annotations);
                }
                else if (NamesTheRest(field, left.End, right.First))
                {
                    foreach (var narrower in left.Mentions) Add(field, sentence, narrower, right.Mentions[0], annotations);
                }
            }
        }
    }

    private void Add(DocumentField field, Sentence sentence, Mention narrower, Mention broader, AnnotationsBuilder annotations)
    {
        if (narrower.Type != broader.Type && narrower.Type != ConceptType.Concept && broader.Type != ConceptType.Concept) return;
        var confidence = PatternConfidence * MathF.Sqrt(narrower.Confidence * broader.Confidence);
        annotations.Add(new Relation(narrower.Location, RelationType.Broader, broader.Location, field.Locate(sentence),
            MathF.Max(0.01f, confidence), Id));
    }

    // ", such as", "including", "(e.g.," and the like, with nothing else between but marks.
    private static bool LeadsToExamples(DocumentField field, int from, int to)
    {
        var found = false;
        for (var i = from; i < to; i++)
        {
            var token = field.TextOf(i);
            if (token is "such" && i + 1 < to && field.TextOf(i + 1) is "as") found = true;
            else if (token is "including" or "e.g." or "especially" or "notably") found = true;
            else if (token is not ("," or "(" or "as" or ":" or "the" or "both" or "--" or "—")) return false;
        }

        return found;
    }

    private static bool NamesTheRest(DocumentField field, int from, int to) =>
        to - from is 2 or 3 && field.TextOf(to - 1) is "other" && field.TextOf(to - 2) is "and" or "or";

    // Whether the word before a head leaves its meaning whole: neither "pseudo labels" nor "theory of games" are a kind of what follows.
    private static bool Narrows(ReadOnlySpan<char> word)
    {
        foreach (var other in (ReadOnlySpan<string>)["non", "fake", "pseudo", "without", "of", "for", "in", "on", "with", "and", "or",
            "to", "from", "by", "via", "the", "a", "an"])
        {
            if (word.Equals(other, StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    // Singular and plural share a name: "process", "processes"; "strategy", "strategies"; "bias" keeps its s.
    private static ulong NameFrom(ReadOnlySpan<char> name)
    {
        if (name.Length > 4 && name.EndsWith("ies", StringComparison.Ordinal)) name = name[..^3];
        else if (name.Length > 2 && name[^1] == 'y') name = name[..^1];
        else if (name.EndsWith("sses", StringComparison.Ordinal) || name.EndsWith("xes", StringComparison.Ordinal)
            || name.EndsWith("ches", StringComparison.Ordinal)) name = name[..^2];
        else if (name.Length > 3 && name[^1] == 's' && name[^2] is not ('s' or 'u' or 'i')) name = name[..^1];
        return TokenHash.OfWord(name);
    }
}
