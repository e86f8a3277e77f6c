namespace PaperGraph.Cli.Overlapping;

/// <summary>What is compared with what.</summary>
internal enum OverlapSubject
{
    /// <summary>Concepts, by the papers that have them.</summary>
    Concepts,

    /// <summary>Papers, by their concepts.</summary>
    Papers,

    /// <summary>Groups of papers, by their concepts.</summary>
    Groups,
}
