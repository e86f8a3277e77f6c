namespace PaperGraph.Extraction.Text;

/// <summary>A run of tokens <c>[First, End)</c> of one field; never empty.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
public readonly record struct Sentence(int First, int End)
{
    /// <summary>Number of tokens.</summary>
    public int Length => End - First;
}
