namespace PaperGraph.Rdf.Shacl;

/// <summary>The kinds of targets; an implicit class target is <see cref="Class"/>.</summary>
internal enum TargetKind : byte
{
    Node,
    Class,
    SubjectsOf,
    ObjectsOf,
}
