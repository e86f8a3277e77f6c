using System.Collections.Concurrent;
using PaperGraph.Extraction.Mentions;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Relations;

/// <summary>Tells how spans of one sentence are related, under any labels of spans and relations. Safe to share: one serves all threads.</summary>
/// <param name="model">What was learned.</param>
public sealed class RelationClassifier(RelationModel model)
{
    private readonly ConcurrentBag<RelationReader> _pool = [];

    /// <summary>The relations of a paper's spans, in the order of the text.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="spans">Typed spans by location; no two overlap.</param>
    public IReadOnlyList<ClassifiedRelation> Classify(Paper paper, IEnumerable<TypedSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(spans);
        var places = spans.Select(span => (span.Location, TypeHashes.Of(span.Type), false)).ToArray();
        return Classify(Document.Of(paper), places);
    }

    internal List<ClassifiedRelation> Classify(Document document, ReadOnlySpan<(TextLocation Location, ulong Type, bool Introduced)> mentions)
    {
        if (!_pool.TryTake(out var reader)) reader = new RelationReader();
        var found = new List<ClassifiedRelation>();
        reader.Read(document, mentions, (field, sentence, in left, in right, features) =>
        {
            var (best, probability) = model.Best(features);
            if (probability < model.LeastProbability || left.Location == right.Location) return;
            var (head, tail) = (best - 1) % 2 == 0 ? (left, right) : (right, left);
            found.Add(new ClassifiedRelation(head.Location, model.Labels[(best - 1) / 2], tail.Location, field.Locate(sentence), model.ConfidenceOf(probability)));
        });
        _pool.Add(reader);
        return found;
    }
}
