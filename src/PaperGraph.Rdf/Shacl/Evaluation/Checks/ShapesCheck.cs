namespace PaperGraph.Rdf.Shacl;

/// <summary>sh:not, sh:node, sh:and, sh:or and sh:xone: how many of some shapes a value conforms to.</summary>
internal sealed class ShapesCheck(BoundShape[] shapes, int least, int most) : ValueCheck
{
    protected override bool Accepts(ShapeRun run, int value)
    {
        var conforming = 0;
        for (var i = 0; i < shapes.Length; i++)
        {
            if (conforming >= least && most >= conforming + shapes.Length - i) return true;
            if (conforming + shapes.Length - i < least) return false;
            if (run.Conforms(value, shapes[i]) && ++conforming > most) return false;
        }

        return conforming >= least && conforming <= most;
    }
}
