using System.Collections.Immutable;

namespace PaperGraph.Analysis.Layout;

/// <summary>Where every node stands and how big it is drawn, by <see cref="Projection.NodeOrder"/>.</summary>
/// <remarks>
/// Positions are centred on their mean, with |x| and |y| below 5,000, and rounded to hundredths. Sizes lie in 4…100 and reach both ends,
/// unless all are equal, when all are 4: Gephi's import then leaves both as they are. Discs of these diameters do not overlap, unless there
/// are so many nodes (some hundred thousand) that the square has no room for them.
/// </remarks>
/// <param name="X">Position to the right.</param>
/// <param name="Y">Position upwards.</param>
/// <param name="Size">Diameter.</param>
public sealed record NodeLayout(ImmutableArray<double> X, ImmutableArray<double> Y, ImmutableArray<double> Size);
