namespace PaperGraph.Rdf.Shacl;

/// <summary>sh:nodeKind.</summary>
internal sealed class NodeKindCheck(NodeKinds kinds) : ValueCheck
{
    protected override bool Accepts(ShapeRun run, int value) => (kinds & run.Terms.KindOf(value) switch
    {
        TermKind.Iri => NodeKinds.Iri,
        TermKind.BlankNode => NodeKinds.BlankNode,
        _ => NodeKinds.Literal,
    }) != NodeKinds.None;
}
