namespace PaperGraph.Rdf;

/// <summary>Hands a dataset on in the order in which Turtle and TriG read best: graph by graph, subject by subject, rdf:type first.</summary>
internal static class SortedQuads
{
    public static void Write(Dataset dataset, IQuadSink sink)
    {
        var type = dataset.Terms.Find(TermView.Iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"u8));
        Write(dataset.Terms, dataset.DefaultGraph, default, type, sink);
        foreach (var name in dataset.GraphNames) Write(dataset.Terms, dataset.NamedGraph(name)!, dataset.Terms[name], type, sink);
    }

    private static void Write(TermDictionary terms, GraphIndex graph, TermView name, int type, IQuadSink sink)
    {
        var table = graph[IndexOrder.Spo];
        for (var key = 0; key < table.Keys.Length; key++)
        {
            var subject = terms[table.Keys[key]];
            var rows = new RowRange(table.Starts[key], table.Starts[key + 1]);
            var types = type == 0 ? default : table.Find(table.Keys[key], type);
            var rest = types.IsEmpty ? rows.Start : types.Start;
            Write(terms, table, types, subject, name, sink);
            Write(terms, table, new RowRange(rows.Start, rest), subject, name, sink);
            Write(terms, table, new RowRange(types.IsEmpty ? rest : types.End, rows.End), subject, name, sink);
        }
    }

    private static void Write(TermDictionary terms, TripleTable table, RowRange rows, TermView subject, TermView name, IQuadSink sink)
    {
        for (var row = rows.Start; row < rows.End; row++)
            sink.OnQuad(new QuadView(subject, terms[table.Second[row]], terms[table.Third[row]], name));
    }
}
