using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Shacl;

/// <summary>sh:pattern, on IRIs and lexical forms; no blank node matches.</summary>
internal sealed class PatternCheck(XPathPattern pattern) : ValueCheck
{
    protected override bool Accepts(ShapeRun run, int value) =>
        run.Terms.KindOf(value) != TermKind.BlankNode && pattern.IsMatch(run.Terms.BytesOf(value));
}
