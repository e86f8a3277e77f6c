namespace PaperGraph.Model;

/// <summary>What kind of thing a concept is. Each paper–concept edge leads to exactly one.</summary>
public enum ConceptType
{
    /// <summary>A technique, model, architecture, algorithm, loss, or a training or inference procedure.</summary>
    Method,

    /// <summary>A problem or application.</summary>
    Task,

    /// <summary>A named dataset, benchmark, corpus, simulator or environment.</summary>
    Dataset,

    /// <summary>An evaluation measure.</summary>
    Metric,

    /// <summary>Any other key phenomenon, property, object or theory.</summary>
    Concept,
}
