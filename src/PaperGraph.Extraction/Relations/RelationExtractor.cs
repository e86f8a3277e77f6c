using System.Runtime.InteropServices;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Relations;

/// <summary>
/// Finds how the mentions of a sentence are related: by a trained classifier where the model has one for our relations, by a table of cues
/// where it has not. A relation's confidence is the classifier's, times that of its mentions.
/// </summary>
public sealed class RelationExtractor : IExtractor
{
    private const float LeastConfidence = 0.01f;

    private readonly PatternMatcher? _patterns;
    private readonly RelationClassifier? _classifier;

    /// <summary>Makes the extractor.</summary>
    /// <param name="model">What was learned; null, or a model of other labels than ours, for the table of cues.</param>
    public RelationExtractor(RelationModel? model)
    {
        // Broader concepts are found by their names, not learned here.
        if (model is not null && model.Labels.All(label => RelationTypeNames.Find(label) is not (null or RelationType.Broader)))
            _classifier = new RelationClassifier(model);
        else _patterns = new PatternMatcher();
    }

    /// <inheritdoc/>
    public ExtractorId Id { get; } = new("relations", "2");

    /// <inheritdoc/>
    public AnnotationLayers Requires => AnnotationLayers.Mentions | AnnotationLayers.Introductions;

    /// <inheritdoc/>
    public AnnotationLayers Provides => AnnotationLayers.Relations;

    /// <inheritdoc/>
    public void Extract(Document document, AnnotationsBuilder annotations)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(annotations);
        if (_classifier is null) _patterns!.Extract(document, annotations, Id);
        else Classify(_classifier, document, annotations);
    }

    private void Classify(RelationClassifier classifier, Document document, AnnotationsBuilder annotations)
    {
        var mentions = annotations.Mentions;
        var places = new (TextLocation Location, ulong Type, bool Introduced)[mentions.Length];
        for (var i = 0; i < places.Length; i++)
            places[i] = (mentions[i].Location, TypeHashes.Of(mentions[i].Type), mentions[i].Role == PaperRole.Introduces);
        var found = classifier.Classify(document, places);
        foreach (ref readonly var relation in CollectionsMarshal.AsSpan(found))
        {
            if (!annotations.TryFind(relation.Head, out var head) || !annotations.TryFind(relation.Tail, out var tail))
                throw new InvalidOperationException("Only mentions are related.");
            var confidence = relation.Confidence * MathF.Sqrt(head.Confidence * tail.Confidence);
            annotations.Add(new Relation(relation.Head, RelationTypeNames.Find(relation.Type)!.Value, relation.Tail, relation.Evidence,
                MathF.Max(LeastConfidence, confidence), Id));
        }
    }
}
