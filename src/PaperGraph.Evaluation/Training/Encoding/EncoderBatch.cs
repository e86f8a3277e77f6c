namespace PaperGraph.Evaluation.Training.Encoding;

/// <summary>
/// Sentences laid out for the encoder: rows of tokens with empty rows before, between and after them, so that no window sees two
/// sentences.
/// </summary>
internal sealed class EncoderBatch(int guard)
{
    private readonly List<int> _starts = [];
    private TrainingSentence?[] _sentences = [];
    private int[] _tokens = [];

    /// <summary>Rows, the empty ones included.</summary>
    public int Rows { get; private set; }

    /// <summary>Lays out sentences.</summary>
    public void Fill(ReadOnlySpan<TrainingSentence> sentences)
    {
        _starts.Clear();
        Rows = guard;
        foreach (var sentence in sentences)
        {
            _starts.Add(Rows);
            Rows += sentence.Labels.Length + guard;
        }

        if (_tokens.Length < Rows)
        {
            _tokens = new int[Rows * 2];
            _sentences = new TrainingSentence?[Rows * 2];
        }

        Array.Clear(_sentences, 0, Rows);
        for (var s = 0; s < sentences.Length; s++)
        {
            for (var i = 0; i < sentences[s].Labels.Length; i++) (_sentences[_starts[s] + i], _tokens[_starts[s] + i]) = (sentences[s], i);
        }
    }

    /// <summary>First row of a sentence.</summary>
    public int RowOf(int sentence) => _starts[sentence];

    /// <summary>The sentence of a row and the token's number in it; null for an empty row.</summary>
    public TrainingSentence? At(int row, out int token)
    {
        token = _tokens[row];
        return _sentences[row];
    }
}
