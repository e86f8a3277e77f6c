namespace PaperGraph.Rdf.Shacl;

/// <summary>Subclasses.</summary>
internal static class ClassTree
{
    /// <summary>A class and all that are below it by rdfs:subClassOf, ascending by id.</summary>
    public static int[] Below(GraphIndex graph, int subClassOf, int @class)
    {
        var found = new SortedSet<int> { @class };
        if (subClassOf == 0) return [@class];
        var open = new Stack<int>(found);
        while (open.TryPop(out var one))
        {
            var table = graph[IndexOrder.Pos];
            var rows = table.Find(subClassOf, one);
            foreach (var below in table.Third[rows.Start..rows.End])
            {
                if (found.Add(below)) open.Push(below);
            }
        }

        return [.. found];
    }
}
