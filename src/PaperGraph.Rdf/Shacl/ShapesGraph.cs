using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Shacl;

/// <summary>
/// The shapes of a graph (SHACL Core, W3C Recommendation of 20 July 2017), read and checked. Immutable, independent of the dataset it came
/// from, and good for any number of validations.
/// </summary>
public sealed class ShapesGraph
{
    private ShapesGraph(ImmutableArray<Shape> shapes, ImmutableArray<ShapeFault> warnings) => (Shapes, Warnings) = (shapes, warnings);

    /// <summary>
    /// What is allowed and yet likely a slip: a shape without a target that no other uses, a name of the SHACL namespace that is not of
    /// SHACL Core and so has no effect.
    /// </summary>
    public ImmutableArray<ShapeFault> Warnings { get; }

    /// <summary>How many shapes there are, those within others too.</summary>
    public int Count => Shapes.Length;

    internal ImmutableArray<Shape> Shapes { get; }

    /// <summary>
    /// Reads all graphs of a dataset, together, as one shapes graph. Shapes are what is declared to be one, has a target, or is used by
    /// another; nothing that the graph names elsewhere is fetched.
    /// </summary>
    /// <exception cref="ShapesException">
    /// A shape breaks a rule of the standard's appendix B, is made of itself, or is nested too deeply; or the graph asks for an entailment.
    /// </exception>
    public static ShapesGraph Read(Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        using var hold = dataset.Hold();
        var source = new ShapesSource(dataset);
        var shapes = new ShapesReader(source).Read();
        if (source.Faults.Count > 0) throw new ShapesException([.. source.Faults]);
        return new ShapesGraph(shapes, [.. source.Warnings]);
    }

    /// <summary>A property shape's path; null of a node shape.</summary>
    /// <exception cref="ArgumentException">The graph has no such shape.</exception>
    public PropertyPath? PathOf(Term shape) => At(shape).Path;

    /// <summary>The shape with an IRI that a shape is part of, nearest first; the shape itself where there is none.</summary>
    /// <exception cref="ArgumentException">The graph has no such shape.</exception>
    public Term OwnerOf(Term shape) => At(shape).Owner;

    private Shape At(Term shape) => Shapes.FirstOrDefault(found => found.Node == shape)
        ?? throw new ArgumentException($"{shape} is no shape of the graph.", nameof(shape));
}
