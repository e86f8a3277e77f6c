namespace PaperGraph.Cli.Questions;

/// <summary>A variable of a question that its asker may choose.</summary>
/// <param name="Name">The variable's name, without <c>?</c>.</param>
/// <param name="Kind">What a value is taken for.</param>
/// <param name="IsRequired">Whether the question cannot be asked without a value.</param>
/// <param name="Default">The value when none is given; null for none.</param>
/// <param name="Example">A value that has an answer in the graph of the samples; null where the default has one.</param>
/// <param name="Meaning">What it is, in a line.</param>
internal sealed record QuestionParameter(
    string Name, ParameterKind Kind, bool IsRequired, string? Default, string? Example, string Meaning)
{
    /// <summary>The kind as a question writes it.</summary>
    public string KindName => Kind.ToString().ToLowerInvariant();
}
