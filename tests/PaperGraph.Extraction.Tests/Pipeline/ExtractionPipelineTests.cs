using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Hierarchy;
using PaperGraph.Extraction.Links;
using PaperGraph.Extraction.Relations;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Tests.Pipeline;

public sealed class ExtractionPipelineTests
{
    [Fact]
    public void A_step_whose_layer_nobody_provides_is_refused_by_name()
    {
        var fault = Assert.Throws<ArgumentException>(() => ExtractionPipeline.Of(new LinkExtractor(), new HierarchyExtractor()));
        Assert.Contains("hierarchy", fault.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(AnnotationLayers.Mentions), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_before_the_one_it_needs_is_refused() =>
        Assert.Throws<ArgumentException>(() => ExtractionPipeline.Of(new HierarchyExtractor(), new Hands()));

    [Fact]
    public void Relations_need_introductions_too() =>
        Assert.Throws<ArgumentException>(() => ExtractionPipeline.Of(new Hands(), new RelationExtractor(null)));

    [Fact]
    public void Steps_of_others_take_part_and_run_in_order()
    {
        var pipeline = ExtractionPipeline.Of(new AbbreviationExtractor(), new Hands(), new HierarchyExtractor());
        Assert.Equal("abbreviations hand hierarchy", string.Join(' ', pipeline.Extractors.Select(step => step.Id.Name)));
        Assert.Equal("deep nets Broader nets", Assert.Single(Sample.Relations(pipeline.Annotate(Sample.Paper("deep nets, nets")))));
    }

    [Fact]
    public void An_empty_pipeline_finds_nothing() => Assert.Empty(ExtractionPipeline.Of().Annotate(Sample.Paper("BERT")).Mentions);

    [Fact]
    public void The_shipped_steps_have_distinct_names() =>
        Assert.Equal(6, Shipped.Pipeline.Extractors.Select(step => step.Id.Name).Distinct(StringComparer.Ordinal).Count());

    private sealed class Hands : IExtractor
    {
        public ExtractorId Id => Sample.Hand;

        public AnnotationLayers Requires => AnnotationLayers.None;

        public AnnotationLayers Provides => AnnotationLayers.Mentions;

        public void Extract(Document document, AnnotationsBuilder annotations)
        {
            if (document.Title.Text is not "deep nets, nets") return;
            foreach (var span in (TextSpan[])[new(0, 9), new(11, 15)])
                annotations.Add(new Mention(new TextLocation(TextField.Title, span), ConceptType.Method, PaperRole.Mentions, 1, Id));
        }
    }
}
