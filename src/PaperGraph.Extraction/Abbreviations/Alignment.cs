namespace PaperGraph.Extraction.Abbreviations;

/// <summary>
/// How the letters of a short form lie on the words of a long form: what the best alignment spends its letters on, and what it skips.
/// </summary>
internal sealed record Alignment
{
    /// <summary>The aligner's own score, 20 to a point; 40 a letter for initials.</summary>
    public int Score { get; set; }

    /// <summary>Letters that open a word.</summary>
    public int Openings { get; set; }

    /// <summary>Letters at a capital inside a word.</summary>
    public int InnerCapitals { get; set; }

    /// <summary>Small letters right behind the letter before them.</summary>
    public int Running { get; set; }

    /// <summary>Other letters inside a word.</summary>
    public int Inside { get; set; }

    /// <summary>Words whose first letter used lies inside.</summary>
    public int OpensInside { get; set; }

    /// <summary>Letters that no word accounts for.</summary>
    public int SkippedLetters { get; set; }

    /// <summary>Digits that no word accounts for.</summary>
    public int SkippedDigits { get; set; }

    /// <summary>Words left out, other than stop words and parts of compounds.</summary>
    public int SkippedWords { get; set; }

    /// <summary>Of these, words that are capitalised.</summary>
    public int SkippedNames { get; set; }

    /// <summary>Stop words left out.</summary>
    public int SkippedStops { get; set; }

    /// <summary>Parts of compounds left out.</summary>
    public int SkippedParts { get; set; }

    /// <summary>Words left out at the end.</summary>
    public int SkippedAtEnd { get; set; }

    /// <summary>Capitals of the short form that lie inside a word, on a small letter.</summary>
    public int CapitalsInside { get; set; }

    /// <summary>Small letters of the short form that open a word.</summary>
    public int SmallOpenings { get; set; }

    /// <summary>Letters taken by the word that takes most.</summary>
    public int MostInOneWord { get; set; }

    /// <summary>What two alignments spend together, each on words of its own.</summary>
    public static Alignment Sum(Alignment one, Alignment other) => new()
    {
        Score = one.Score + other.Score,
        Openings = one.Openings + other.Openings,
        InnerCapitals = one.InnerCapitals + other.InnerCapitals,
        Running = one.Running + other.Running,
        Inside = one.Inside + other.Inside,
        OpensInside = one.OpensInside + other.OpensInside,
        SkippedLetters = one.SkippedLetters + other.SkippedLetters,
        SkippedDigits = one.SkippedDigits + other.SkippedDigits,
        SkippedWords = one.SkippedWords + other.SkippedWords,
        SkippedNames = one.SkippedNames + other.SkippedNames,
        SkippedStops = one.SkippedStops + other.SkippedStops,
        SkippedParts = one.SkippedParts + other.SkippedParts,
        SkippedAtEnd = one.SkippedAtEnd + other.SkippedAtEnd,
        CapitalsInside = one.CapitalsInside + other.CapitalsInside,
        SmallOpenings = one.SmallOpenings + other.SmallOpenings,
        MostInOneWord = Math.Max(one.MostInOneWord, other.MostInOneWord),
    };
}
