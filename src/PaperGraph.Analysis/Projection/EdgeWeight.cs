using PaperGraph.Model;

namespace PaperGraph.Analysis.Projection;

/// <summary>
/// The weight of an edge: support × confidence, the expected number of places that truly say so. Greater than zero.
/// One definition, so that layout, files and later analyses agree.
/// </summary>
public static class EdgeWeight
{
    /// <summary>Support is the number of mentions.</summary>
    public static double Of(PaperConcept edge) => edge.MentionCount * edge.Confidence;

    /// <summary>Support is the number of papers that say so.</summary>
    public static double Of(ConceptRelation edge) => edge.Support * edge.Confidence;
}
