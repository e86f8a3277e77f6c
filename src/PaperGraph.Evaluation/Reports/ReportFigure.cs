namespace PaperGraph.Evaluation.Reports;

/// <summary>One row of a report.</summary>
/// <param name="Row">Its name.</param>
/// <param name="Precision">Precision in [0, 1].</param>
/// <param name="Recall">Recall in [0, 1].</param>
/// <param name="F1">F1 in [0, 1]: of the sums over documents, or for keyphrases the mean of the documents' own.</param>
/// <param name="Gold">Items of the annotators.</param>
/// <param name="System">Items of the system.</param>
public readonly record struct ReportFigure(string Row, double Precision, double Recall, double F1, int Gold, int System);
