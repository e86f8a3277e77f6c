namespace PaperGraph.Extraction.Tests.Pipeline;

/// <summary>The pipeline that ships, read once.</summary>
internal static class Shipped
{
    private static readonly Lazy<ExtractionPipeline> Created = new(() =>
        ExtractionPipeline.Create(ExtractionModel.LoadShipped(), new ExtractionOptions()));

    public static ExtractionPipeline Pipeline => Created.Value;
}
