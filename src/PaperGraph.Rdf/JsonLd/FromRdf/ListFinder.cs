namespace PaperGraph.Rdf.JsonLd;

/// <summary>
/// Finds well-formed lists from their ends (Serialize RDF as JSON-LD, step 6): every use of rdf:nil is one, and cells that nothing else
/// knows of are walked up to where the list is used.
/// </summary>
internal sealed class ListFinder(QuadTable table, AbsorbedNodes absorbed)
{
    // Lists in lists are written by recursion; what lies deeper is written as the nodes that it is.
    private const int DeepestList = 64;

    public void Run()
    {
        for (var i = 0; i < table.Quads.Length; i++)
        {
            if (table.Quads[i].Triple.Object is { Kind: TermKind.Iri, Text: JsonLdNames.Nil }) absorbed.Add(From(i));
        }

        foreach (var list in absorbed.Lists.Where(list => list.Cells.Count > 0).ToList())
        {
            if (IsTooDeep(list)) Spell(list);
        }
    }

    private RdfList From(int quad)
    {
        var cells = new List<int>();
        var items = new List<int>();
        while (table.Quads[quad].Triple.Predicate.Value == JsonLdNames.Rest)
        {
            var cell = table.NodeOf(quad);
            if (!TryGetItem(cell, out var item) || !table.TryGetOnlyUse(cell, out var use)) break;
            cells.Add(cell);
            items.Add(item);
            quad = use;
        }

        cells.Reverse();
        items.Reverse();
        return new RdfList(quad, cells, items);
    }

    /// <summary>Whether a node is a cell and no more: one rdf:first, one rdf:rest, and at most the type rdf:List.</summary>
    private bool TryGetItem(int node, out int item)
    {
        var (firsts, rests, others) = (0, 0, 0);
        item = -1;
        for (var i = 0; i < table.Node(node).Length; i++)
        {
            var triple = table.Node(node)[i].Triple;
            switch (triple.Predicate.Value)
            {
                case JsonLdNames.First:
                    firsts++;
                    item = table.Start(node) + i;
                    break;
                case JsonLdNames.Rest:
                    rests++;
                    break;
                case JsonLdNames.Type when triple.Object is { Kind: TermKind.Iri, Text: JsonLdNames.List }:
                    break;
                default:
                    others++;
                    break;
            }
        }

        return (firsts, rests, others) == (1, 1, 0);
    }

    /// <summary>Whether a list stands in too many others; one that stands in itself always does.</summary>
    private bool IsTooDeep(RdfList list)
    {
        var around = list;
        for (var depth = 0; depth < DeepestList; depth++)
        {
            around = absorbed.ListOf(table.NodeOf(around.Head));
            if (around is null) return false;
        }

        return true;
    }

    /// <summary>Leaves the cells as nodes; the end of the list stays an empty list.</summary>
    private void Spell(RdfList list)
    {
        absorbed.Remove(list);
        var last = list.Cells[^1];
        for (var i = 0; i < table.Node(last).Length; i++)
        {
            if (table.Node(last)[i].Triple.Predicate.Value == JsonLdNames.Rest) absorbed.Add(new RdfList(table.Start(last) + i, [], []));
        }
    }
}
