using System.Collections.Immutable;
using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Hierarchy;
using PaperGraph.Extraction.Introductions;
using PaperGraph.Extraction.Links;
using PaperGraph.Extraction.Mentions;
using PaperGraph.Extraction.Relations;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;
using PaperGraph.Model;

namespace PaperGraph.Extraction;

/// <summary>Extractors in a checked order. Immutable and safe to share: one pipeline serves all threads.</summary>
public sealed class ExtractionPipeline
{
    private ExtractionPipeline(ImmutableArray<IExtractor> extractors) => Extractors = extractors;

    /// <summary>The steps, in the order they run.</summary>
    public ImmutableArray<IExtractor> Extractors { get; }

    /// <summary>Checks that every extractor finds the layers it needs, and freezes the order.</summary>
    /// <exception cref="ArgumentException">An extractor requires a layer that none before it provides.</exception>
    public static ExtractionPipeline Of(params IEnumerable<IExtractor> extractors)
    {
        ArgumentNullException.ThrowIfNull(extractors);
        var steps = extractors.ToImmutableArray();
        var provided = AnnotationLayers.None;
        foreach (var step in steps)
        {
            var missing = step.Requires & ~provided;
            if (missing != AnnotationLayers.None)
                throw new ArgumentException($"Extractor '{step.Id}' needs {missing}, which no extractor before it provides.",
                    nameof(extractors));
            provided |= step.Provides;
        }

        return new ExtractionPipeline(steps);
    }

    /// <summary>All extractors that ship with the program, over a model and the shipped vocabulary.</summary>
    /// <exception cref="ArgumentException">The model was trained for labels other than those of <see cref="ConceptType"/>.</exception>
    public static ExtractionPipeline Create(ExtractionModel model, ExtractionOptions options)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(options);
        if (!model.TagsConcepts)
        {
            var found = string.Join(", ", model.Tagger.Labels.Types);
            throw new ArgumentException($"The model finds {found}, not the types of concepts.", nameof(model));
        }

        var vocabulary = VocabularyIndex.LoadShipped();
        return Of(
            new LinkExtractor(),
            new AbbreviationExtractor(model.Abbreviations),
            new MentionExtractor(model, vocabulary, options.Mentions),
            new IntroductionExtractor(model.Introductions, model.Words, vocabulary, options.Introductions),
            new HierarchyExtractor(),
            new RelationExtractor(model.Relations));
    }

    /// <summary>Runs all steps on one paper.</summary>
    public Annotations Annotate(Paper paper)
    {
        var document = Document.Of(paper);
        var annotations = new AnnotationsBuilder(paper);
        foreach (var extractor in Extractors) extractor.Extract(document, annotations);
        return annotations.Build();
    }
}
