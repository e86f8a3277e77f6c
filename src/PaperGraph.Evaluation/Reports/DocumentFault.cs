namespace PaperGraph.Evaluation.Reports;

/// <summary>An item that only one side has.</summary>
/// <param name="Row">The row of the report in which it counts.</param>
/// <param name="IsMissed">Whether the annotators have it; otherwise the system has it too much.</param>
/// <param name="Item">The item, folded where the row folds.</param>
/// <param name="Context">Where it stands: the words in «» with up to 30 characters on either side; empty where it stands nowhere as it is.</param>
public readonly record struct DocumentFault(string Row, bool IsMissed, string Item, string Context);
