namespace PaperGraph.Rdf.Shacl;

/// <summary>One rule of a shape. As it is here, one that needs no parameter: sh:uniqueLang.</summary>
internal record Constraint(Component Component);
