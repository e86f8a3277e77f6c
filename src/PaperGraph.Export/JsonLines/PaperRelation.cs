namespace PaperGraph.Export.JsonLines;

// A relation as one paper has it: index into KnowledgeGraph.Relations and the surest of that paper's evidence.
internal readonly record struct PaperRelation(int Relation, double Confidence);
