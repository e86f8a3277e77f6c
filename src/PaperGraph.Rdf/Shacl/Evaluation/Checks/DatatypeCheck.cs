namespace PaperGraph.Rdf.Shacl;

/// <summary>sh:datatype: a literal of the datatype whose lexical form suits it.</summary>
/// <param name="ranges">The dataset's literals of the datatype.</param>
/// <param name="datatype">The datatype, for literals that shapes brought in.</param>
internal sealed class DatatypeCheck(IdRange ranges, Iri datatype) : ValueCheck
{
    private readonly LexicalSpace _space = LexicalSpace.Of(datatype);

    protected override bool Accepts(ShapeRun run, int value)
    {
        if (value <= run.Terms.DictionaryCount) return ranges.Contains(value) && _space.Holds(run.Terms.BytesOf(value));
        var term = run.Terms[value].ToTerm();
        return term.Kind == TermKind.Literal && term.AsLiteral().Datatype == datatype && _space.Holds(run.Terms.BytesOf(value));
    }
}
