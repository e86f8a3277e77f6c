using System.Collections.Immutable;

namespace PaperGraph.Rdf.Shacl;

/// <summary>A shapes graph is ill-formed (SHACL, section 1.5 and appendix B), so that nothing can be validated against it.</summary>
public sealed class ShapesException : FormatException
{
    /// <summary>Wraps the faults.</summary>
    /// <param name="faults">At least one.</param>
    public ShapesException(ImmutableArray<ShapeFault> faults)
        : base(string.Join('\n', faults)) => Faults = faults;

    /// <summary>All that was found, in the order of the shapes.</summary>
    public ImmutableArray<ShapeFault> Faults { get; }
}
