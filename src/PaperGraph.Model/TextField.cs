namespace PaperGraph.Model;

/// <summary>The two texts of a paper that extraction reads. Offsets never cross from one to the other.</summary>
public enum TextField
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>The abstract.</summary>
    Abstract,
}
