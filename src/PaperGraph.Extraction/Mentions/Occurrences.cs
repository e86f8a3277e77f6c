using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Mentions;

/// <summary>
/// Finds the places where a name that is a mention elsewhere in the document stands alone and was not tagged: the same words, in any case,
/// longest name first. They carry the type of the surest mention and a little less confidence.
/// </summary>
internal sealed class Occurrences
{
    private const float Factor = 0.9f;
    private const int LongestName = 12;

    private readonly Dictionary<ulong, (ConceptType Type, float Confidence, int Length)> _names = [];
    private readonly HashSet<ulong> _prefixes = [];
    private readonly List<Mention> _found = [];

    public void Add(Document document, AnnotationsBuilder annotations, ExtractorId extractor)
    {
        _names.Clear();
        _prefixes.Clear();
        _found.Clear();
        foreach (var mention in annotations.Mentions) Remember(document[mention.Location.Field], mention);
        Search(document.Title, annotations, extractor);
        Search(document.Abstract, annotations, extractor);
        foreach (var mention in _found) annotations.Add(mention);
    }

    private void Remember(DocumentField field, Mention mention)
    {
        var first = field.TokenFrom(mention.Location.Span.Start);
        var key = 0UL;
        var length = 0;
        for (var i = first; i < field.Tokens.Length && field.Tokens[i].Span.Start < mention.Location.Span.End && length < LongestName; i++, length++)
        {
            key = TokenHash.Combine(key, TokenHash.OfWord(field.TextOf(i)));
            _prefixes.Add(key);
        }

        if (length > 0 && (!_names.TryGetValue(key, out var known) || known.Confidence < mention.Confidence))
            _names[key] = (mention.Type, mention.Confidence, length);
    }

    private void Search(DocumentField field, AnnotationsBuilder annotations, ExtractorId extractor)
    {
        var mentions = annotations.Mentions;
        var next = 0;
        for (var i = 0; i < field.Tokens.Length;)
        {
            while (next < mentions.Length && (mentions[next].Location.Field < field.Field
                || (mentions[next].Location.Field == field.Field && mentions[next].Location.Span.End <= field.Tokens[i].Span.Start))) next++;
            var limit = next < mentions.Length && mentions[next].Location.Field == field.Field ? mentions[next].Location.Span.Start : int.MaxValue;
            if (field.Tokens[i].Span.End > limit || !TryMatch(field, i, limit, out var end, out var name))
            {
                i++;
                continue;
            }

            _found.Add(new Mention(field.Locate(i, end), name.Type, PaperRole.Mentions, name.Confidence * Factor, extractor));
            i = end;
        }
    }

    private bool TryMatch(DocumentField field, int start, int limit, out int end, out (ConceptType Type, float Confidence, int Length) name)
    {
        (end, name) = (start, default);
        var key = 0UL;
        for (var i = start; i < field.Tokens.Length && i < start + LongestName && field.Tokens[i].Span.End <= limit; i++)
        {
            key = TokenHash.Combine(key, TokenHash.OfWord(field.TextOf(i)));
            if (!_prefixes.Contains(key)) break;
            if (_names.TryGetValue(key, out var found)) (end, name) = (i + 1, found);
        }

        return end > start && field.Tokens[start].Kind == TokenKind.Word;
    }
}
