namespace PaperGraph.Rdf.Shacl;

/// <summary>The values of sh:nodeKind, as sets of kinds of terms.</summary>
[Flags]
internal enum NodeKinds : byte
{
    None = 0,
    BlankNode = 1,
    Iri = 2,
    Literal = 4,
}
