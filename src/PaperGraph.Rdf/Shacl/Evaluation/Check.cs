namespace PaperGraph.Rdf.Shacl;

/// <summary>A constraint ready to be run on one graph by one thread.</summary>
internal abstract class Check
{
    /// <summary>The place of the shape that it is of.</summary>
    public int Shape { get; set; }

    /// <summary>The place of the constraint in it.</summary>
    public int Place { get; set; }

    /// <summary>Whether a focus node with these value nodes is as it should be.</summary>
    /// <param name="run">The thread's run.</param>
    /// <param name="focus">The focus node.</param>
    /// <param name="values">Its value nodes, each once, ascending; good until the shape is run again.</param>
    /// <param name="found">Takes a result for each thing that is not; when null, the first such thing is the end.</param>
    public abstract bool Holds(ShapeRun run, int focus, ReadOnlySpan<int> values, ViolationStore? found);

    /// <summary>Says that something is not as it should be: false.</summary>
    protected bool Fail(ViolationStore? found, int focus, int value = 0, int extra = 0)
    {
        found?.Add(new Violation(Shape, focus, Place, value, extra));
        return false;
    }
}
