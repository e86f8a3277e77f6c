namespace PaperGraph.Model;

/// <summary>What a paper does with a concept.</summary>
public enum PaperRole
{
    /// <summary>The paper speaks of it.</summary>
    Mentions,

    /// <summary>The paper is where it is first named.</summary>
    Introduces,
}
