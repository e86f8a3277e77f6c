using PaperGraph.Model;

namespace PaperGraph.Vocabularies;

/// <summary>A set of <see cref="ConceptType"/>: the bit of a type is <c>1 &lt;&lt; type</c>.</summary>
[Flags]
public enum ConceptTypes
{
    /// <summary>No type.</summary>
    None = 0,

    /// <summary><see cref="ConceptType.Method"/>.</summary>
    Method = 1 << ConceptType.Method,

    /// <summary><see cref="ConceptType.Task"/>.</summary>
    Task = 1 << ConceptType.Task,

    /// <summary><see cref="ConceptType.Dataset"/>.</summary>
    Dataset = 1 << ConceptType.Dataset,

    /// <summary><see cref="ConceptType.Metric"/>.</summary>
    Metric = 1 << ConceptType.Metric,

    /// <summary><see cref="ConceptType.Concept"/>: in a vocabulary, a field of study.</summary>
    Concept = 1 << ConceptType.Concept,
}
