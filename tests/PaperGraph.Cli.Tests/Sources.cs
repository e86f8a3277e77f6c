using System.Text.Json;

namespace PaperGraph.Cli.Tests;

/// <summary>Small inputs of our own writing.</summary>
internal static class Sources
{
    public const string Abstract =
        "Bridge sensors report every second, and most of what they report is noise. We propose SpanGuard, a graph neural network (GNN) "
        + "for anomaly detection on bridge sensors. SpanGuard is evaluated on the TrussBench dataset and outperforms random forests by "
        + "4.2 points of F1 score. Code is available at https://github.com/spanworks/spanguard.";

    public const string Title = "SpanGuard: Anomaly Detection for Bridges";

    public static string JsonLine(string title = Title, string text = Abstract) =>
        $"{JsonSerializer.Serialize(new { title, @abstract = text })}\n";

    /// <summary>As many different papers as asked for.</summary>
    public static string JsonLines(int count) => string.Concat(Enumerable.Range(1, count).Select(static number =>
        JsonLine($"SpanGuard {number}: Report {number} on a Bridge", $"{Abstract} Bridge number {number} was watched for {number} days.")));
}
