namespace PaperGraph.Rdf.Shacl;

/// <summary>Subclasses.</summary>
internal static class ClassTree
{
    /// <summary>A class and all that are below it by rdfs:subClassOf, ascending by id.</summary>
    public static int[] Below(GraphIndex graph, int subClassOf, int @class)
    {
        if (subClassOf == 0 || graph.CountOf(0, subClassOf, @class) == 0) return [@class];
        var (found, seen) = (new List<int> { @class }, new HashSet<int> { @class });
        for (var next = 0; next < found.Count; next++)
        {
            var table = graph[IndexOrder.Pos];
            var rows = table.Find(subClassOf, found[next]);
            foreach (var below in table.Third[rows.Start..rows.End])
            {
                if (seen.Add(below)) found.Add(below);
            }
        }

        return SortedIds.Sorted(found);
    }
}
