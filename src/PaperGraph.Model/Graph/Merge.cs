namespace PaperGraph.Model;

/// <summary>One line of the account of how surface forms became concepts.</summary>
/// <param name="Form">The surface form.</param>
/// <param name="ConceptId">The concept it was taken for (or kept as).</param>
/// <param name="Reason">Why.</param>
/// <param name="Support">Number of papers in which the form occurs with this meaning.</param>
/// <param name="Evidence">What the decision stands on, such as the defining paper and long form; may be empty.</param>
public sealed record Merge(string Form, string ConceptId, MergeReason Reason, int Support, string Evidence);
