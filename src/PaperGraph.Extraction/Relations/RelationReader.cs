using System.Runtime.CompilerServices;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Relations;

/// <summary>
/// Walks over the pairs of mentions of each sentence that may be related, left before right. Where the authors speak of themselves and no
/// introduced mention stands in the sentence, what the paper introduces takes part through the word they use. For one thread.
/// </summary>
internal sealed class RelationReader
{
    private const int MostMentionsBetween = 6;

    private readonly PairFeatures _features = new();
    private readonly List<RelationPlace> _places = [];

    /// <summary>Told each pair with its sentence and features, which are valid during the call.</summary>
    public delegate void Visitor(DocumentField field, Sentence sentence, in RelationPlace left, in RelationPlace right, ReadOnlySpan<uint> features);

    /// <summary>Visits all pairs of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="mentions">Its mentions by location: where they stand, hash of the type's name, whether they are introduced.</param>
    /// <param name="visit">What to do with each pair.</param>
    public void Read(Document document, ReadOnlySpan<(TextLocation Location, ulong Type, bool Introduced)> mentions, Visitor visit)
    {
        (TextLocation Location, ulong Type, bool Introduced)? own = null;
        foreach (var mention in mentions)
        {
            if (mention.Introduced && (own is null || (own.Value.Type != TypeHashes.Of(ConceptType.Method) && mention.Type == TypeHashes.Of(ConceptType.Method))))
                own = mention;
        }

        var next = 0;
        foreach (var field in (ReadOnlySpan<DocumentField>)[document.Title, document.Abstract])
        {
            _features.Fill(field);
            foreach (var sentence in field.Sentences)
            {
                next = FillPlaces(field, sentence, mentions, next);
                if (_places.Count == 0) continue;
                if (own is { } introduced) AddOwn(field, sentence, introduced);
                Visit(field, sentence, visit);
            }
        }
    }

    private int FillPlaces(
        DocumentField field, Sentence sentence, ReadOnlySpan<(TextLocation Location, ulong Type, bool Introduced)> mentions, int next)
    {
        _places.Clear();
        var limit = field.Tokens[sentence.End - 1].Span.End;
        for (; next < mentions.Length && mentions[next].Location.Field <= field.Field; next++)
        {
            var (location, type, introduced) = mentions[next];
            if (location.Field < field.Field) continue;
            if (location.Span.Start >= limit) break;
            var first = field.TokenFrom(location.Span.Start);
            var end = first;
            while (end < sentence.End && field.Tokens[end].Span.Start < location.Span.End) end++;
            if (end > first && first >= sentence.First) _places.Add(new RelationPlace(location, first, end, type, introduced, StandsIn: false));
        }

        return next;
    }

    private void AddOwn(DocumentField field, Sentence sentence, (TextLocation Location, ulong Type, bool Introduced) own)
    {
        if (field.Field == TextField.Title) return;
        foreach (var place in _places)
        {
            if (place.Introduced) return;
        }

        for (var i = sentence.First; i < sentence.End && i < _places[0].First; i++)
        {
            if (field.TextOf(i) is not ("our" or "Our" or "we" or "We" or "it" or "It" or "proposed" or "Experiments" or "experiments" or "Results"
                or "results" or "Evaluations" or "Experimental")) continue;
            _places.Insert(0, new RelationPlace(own.Location, i, i + 1, own.Type, Introduced: true, StandsIn: true));
            return;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Visit(DocumentField field, Sentence sentence, Visitor visit)
    {
        for (var i = 0; i < _places.Count; i++)
        {
            for (var j = i + 1; j < _places.Count && j - i - 1 <= MostMentionsBetween; j++)
            {
                var (left, right) = (_places[i], _places[j]);
                if (!PairFeatures.AreNear(left, right)) continue;
                visit(field, sentence, left, right, _features.Describe(sentence, left, right, j - i - 1));
            }
        }
    }
}
