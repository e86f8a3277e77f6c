namespace PaperGraph.Evaluation.Training.Terms;

/// <summary>A candidate term of a training document.</summary>
/// <param name="Features">Its hashed features.</param>
/// <param name="Numbers">The numbers that describe it.</param>
/// <param name="Type">Its type, or the number of types when annotators have no such term.</param>
internal readonly record struct TermExample(uint[] Features, float[] Numbers, int Type);
