namespace PaperGraph.Rdf.Shacl;

/// <summary>What a shape is for (SHACL, section 2.1.3).</summary>
internal readonly record struct Target(TargetKind Kind, Term Term);
