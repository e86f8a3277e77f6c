namespace PaperGraph.Rdf.Shacl;

/// <summary>The IRIs of constraint components.</summary>
internal static class Components
{
    private static readonly Iri[] Iris = [.. Enum.GetValues<Component>().Select(component => Sh.Name($"{component}ConstraintComponent"))];

    public static Iri IriOf(Component component) => Iris[(int)component];
}
