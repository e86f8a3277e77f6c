namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// The nodes of a graph, which are its subjects and objects, ascending by id; where a path with both ends free may begin.
/// </summary>
internal struct GraphNodes
{
    private int _subject;
    private int _object;

    public static bool Contain(GraphIndex graph, int id) => graph.CountOf(id, 0, 0) > 0 || graph.CountOf(0, 0, id) > 0;

    /// <summary>The next node, or 0 after the last.</summary>
    public int Next(GraphIndex graph)
    {
        var subjects = graph[IndexOrder.Spo].Keys;
        var objects = graph[IndexOrder.Osp].Keys;
        var subject = _subject < subjects.Length ? subjects[_subject] : int.MaxValue;
        var @object = _object < objects.Length ? objects[_object] : int.MaxValue;
        var node = Math.Min(subject, @object);
        if (node == int.MaxValue) return 0;
        if (subject == node) _subject++;
        if (@object == node) _object++;
        return node;
    }
}
