namespace PaperGraph.Rdf.Shacl;

/// <summary>From the six IRIs that sh:nodeKind may have to what they stand for.</summary>
internal static class NodeKindNames
{
    public const string All = "sh:IRI, sh:BlankNode, sh:Literal, sh:BlankNodeOrIRI, sh:BlankNodeOrLiteral or sh:IRIOrLiteral";

    public static bool TryRead(Term term, out NodeKinds kinds)
    {
        kinds = term.Kind != TermKind.Iri || !term.Text.StartsWith(Sh.Namespace, StringComparison.Ordinal)
            ? NodeKinds.None
            : term.Text[Sh.Namespace.Length..] switch
            {
                "IRI" => NodeKinds.Iri,
                "BlankNode" => NodeKinds.BlankNode,
                "Literal" => NodeKinds.Literal,
                "BlankNodeOrIRI" => NodeKinds.BlankNode | NodeKinds.Iri,
                "BlankNodeOrLiteral" => NodeKinds.BlankNode | NodeKinds.Literal,
                "IRIOrLiteral" => NodeKinds.Iri | NodeKinds.Literal,
                _ => NodeKinds.None,
            };
        return kinds != NodeKinds.None;
    }

    /// <summary>What a term of one of these kinds is called.</summary>
    public static string Describe(NodeKinds kinds) => kinds switch
    {
        NodeKinds.Iri => "an IRI",
        NodeKinds.BlankNode => "a blank node",
        NodeKinds.Literal => "a literal",
        NodeKinds.BlankNode | NodeKinds.Iri => "an IRI or a blank node",
        NodeKinds.BlankNode | NodeKinds.Literal => "a literal or a blank node",
        _ => "an IRI or a literal",
    };
}
