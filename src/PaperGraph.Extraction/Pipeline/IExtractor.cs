using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction;

/// <summary>One step of extraction. Stateless between documents, pure, and safe to call from several threads at once.</summary>
public interface IExtractor
{
    /// <summary>The agent that evidence names.</summary>
    ExtractorId Id { get; }

    /// <summary>Layers that must be there before it runs.</summary>
    AnnotationLayers Requires { get; }

    /// <summary>Layers it adds to; an extractor that runs later may add to a layer again.</summary>
    AnnotationLayers Provides { get; }

    /// <summary>Reads the document and what earlier extractors found, and adds what it finds.</summary>
    void Extract(Document document, AnnotationsBuilder annotations);
}
