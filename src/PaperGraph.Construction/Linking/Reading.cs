namespace PaperGraph.Construction.Linking;

/// <summary>A surface with one meaning: what it means, why, and how often it is so used. A row of <see cref="LinkedCorpus.Readings"/>.</summary>
internal struct Reading
{
    /// <summary>The surface.</summary>
    public required int Surface;

    /// <summary>Class of keys that it means.</summary>
    public required int Root;

    /// <summary>Why.</summary>
    public required ReadingKind Kind;

    /// <summary>Index of the definition it rests on, or −1.</summary>
    public required int Definition;

    /// <summary>What decided in the first paper, where the context did.</summary>
    public required ContextChoice Context;

    /// <summary>The first paper with this reading.</summary>
    public required int FirstPaper;

    /// <summary>Number of papers in which it is mentioned or defined.</summary>
    public int Papers;

    /// <summary>Number of mentions.</summary>
    public int Mentions;

    /// <summary>Number of papers with a mention in running text, where a capital is no accident of title or sentence start.</summary>
    public int PlainPapers;

    /// <summary>One more than the last paper counted in <see cref="Papers"/>.</summary>
    public int LastPaper;

    /// <summary>One more than the last paper counted in <see cref="PlainPapers"/>.</summary>
    public int LastPlainPaper;

    /// <summary>Whether the surface is a short form and the meaning its long form.</summary>
    public readonly bool IsShortForm => Kind is ReadingKind.Defined or ReadingKind.ByCorpus or ReadingKind.ByContext;
}
