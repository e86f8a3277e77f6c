namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Hands triples of term ids to a sink, each once; what is no triple of RDF is left out.</summary>
internal sealed class GraphCollector(RunContext context, IQuadSink sink)
{
    private readonly RowSet _seen = new(3, context.Guard);

    public void Add(int subject, int predicate, int @object)
    {
        var terms = context.Terms;
        if (subject == 0 || predicate == 0 || @object == 0) return;
        if (terms.KindOf(subject) == TermKind.Literal || terms.KindOf(predicate) != TermKind.Iri) return;
        ReadOnlySpan<int> triple = [subject, predicate, @object];
        _seen.Add(triple, out var isNew);
        if (isNew) sink.OnQuad(new QuadView(terms[subject], terms[predicate], terms[@object]));
    }
}
