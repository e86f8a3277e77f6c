namespace PaperGraph.Extraction.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>Letters, possibly with digits, joiners and inline mathematics: <c>GPT-4o</c>, <c>C++</c>, <c>$k$-NN</c>.</summary>
    Word,

    /// <summary>Digits with separators: <c>1,000</c>, <c>0.5</c>.</summary>
    Number,

    /// <summary>A mark that is no word: one unit, or a run such as <c>--</c>.</summary>
    Punctuation,

    /// <summary>Stand-alone LaTeX mathematics, dollars included.</summary>
    Math,

    /// <summary>A web address.</summary>
    Url,
}
