namespace PaperGraph.Benchmarks.Resolution;

/// <summary>What became of a short form whose definition was hidden.</summary>
internal enum Outcome
{
    /// <summary>It was taken for the concept of its long form.</summary>
    Right,

    /// <summary>It was taken for another long form of the short form.</summary>
    Wrong,

    /// <summary>It was kept apart.</summary>
    Apart,
}
