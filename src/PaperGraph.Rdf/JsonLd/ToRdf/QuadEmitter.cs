namespace PaperGraph.Rdf.JsonLd;

/// <summary>
/// Deserialize JSON-LD to RDF (JSON-LD 1.1 API, section 8.1). Quads come straight from expanded nodes: the node map of the recommendation
/// merges what is said of a node in several places, and a set of quads is merged by nature. So a node can be let go once it is told.
/// </summary>
internal sealed class QuadEmitter
{
    private readonly IQuadSink _sink;
    private readonly RdfDirection _direction;
    private readonly NodeLabels _labels = new();
    private readonly TermBuffer _subject;
    private readonly TermBuffer _predicate;
    private readonly TermBuffer _object;
    private readonly TermBuffer _graph;
    private readonly LiteralBuffer _literal;
    private readonly Dictionary<(string Graph, string Node), string> _indexes = [];
    private readonly Dictionary<(string Place, string Text, string Tag), NodeName> _compounds = [];
    private NodeName? _graphName;

    public QuadEmitter(IQuadSink sink, RdfDirection direction)
    {
        (_sink, _direction) = (sink, direction);
        _subject = new TermBuffer(_labels);
        _predicate = new TermBuffer(_labels);
        _object = new TermBuffer(_labels);
        _graph = new TermBuffer(_labels);
        _literal = new LiteralBuffer(_labels);
    }

    /// <summary>Emits the nodes at the top of a graph.</summary>
    public void Emit(Expanded values)
    {
        foreach (var item in values.Items) EmitContent(item);
    }

    private void EmitContent(Expanded item)
    {
        if (item is NodeObject { HasContent: true } node)
            EmitNode(node);
        else if (item is ListObject { Content: { } content } list)
            EmitList(NameOf(list), content);
    }

    private void EmitNode(NodeObject node)
    {
        var name = NameOf(node);
        if (node.Index is { } index) CheckIndex(name, index);
        foreach (var type in node.Types ?? []) Emit(name, JsonLdNames.Type, new NodeName(type));
        foreach (var (property, values) in node.Properties)
        {
            foreach (var value in values.Items) EmitStatement(name, property, value);
        }

        foreach (var (property, values) in node.Reverse ?? [])
        {
            foreach (var value in values.Items) Emit(NameOf(value), property, name);
        }

        // What stands below comes after all that is said of the node itself, so quads come grouped by subject.
        foreach (var (_, values) in node.Properties) Emit(values);
        foreach (var (_, values) in node.Reverse ?? []) Emit(values);
        if (node.Included is { } included) Emit(included);
        if (node.Graph is not { } graph) return;
        var outer = _graphName;
        _graphName = name;
        Emit(graph);
        _graphName = outer;
    }

    private void EmitList(NodeName cell, Expanded content)
    {
        var items = content.Items;
        for (var i = 0; i < items.Length; i++)
        {
            EmitStatement(cell, JsonLdNames.First, items[i]);
            var next = i + 1 < items.Length ? NewName() : new NodeName(JsonLdNames.Nil);
            Emit(cell, JsonLdNames.Rest, next);
            cell = next;
        }

        Emit(content);
    }

    private void EmitStatement(NodeName subject, string property, Expanded value)
    {
        if (value is not ValueObject literal)
            Emit(subject, property, NameOf(value));
        else if (literal is { IsText: true, Direction: not null } && _direction == RdfDirection.CompoundLiteral)
            Emit(subject, property, Compound(subject, property, literal));
        else
            EmitLiteral(subject, property, literal);
    }

    private void EmitLiteral(NodeName subject, string property, ValueObject value)
    {
        var term = value is { IsText: true, Direction: not null } && _direction == RdfDirection.I18nDatatype
            ? _literal.Set(new ValueObject(value.Value)
            {
                Name = value.Name,
                Type = $"{JsonLdNames.I18n}{value.Language?.ToLowerInvariant()}_{value.Direction}",
            })
            : _literal.Set(value);
        Emit(subject, property, term);
    }

    /// <summary>The blank node of a string with a direction; equal strings at one place are one, as values of a node are a set.</summary>
    private NodeName Compound(NodeName subject, string property, ValueObject value)
    {
        var text = value.Name ?? value.Value.GetString()!;
        var place = $"{_graphName?.Text} {subject.Text} {property}";
        var key = (place, text, $"{value.Language} {value.Direction}");
        if (_compounds.TryGetValue(key, out var known)) return known;
        var name = NewName();
        _compounds.Add(key, name);
        Emit(name, JsonLdNames.Value, _literal.SetText(value));
        if (value.Language is { } language) Emit(name, JsonLdNames.Language, _literal.Set(language.ToLowerInvariant(), default));
        Emit(name, JsonLdNames.Direction, _literal.Set(value.Direction!, default));
        return name;
    }

    private void Emit(NodeName subject, string property, NodeName value) => Emit(subject, property, _object.Set(value));

    /// <summary>One quad, unless a term of it is no well-formed one or the predicate is a blank node, which RDF does not have.</summary>
    private void Emit(NodeName subject, string property, TermView value)
    {
        var s = _subject.Set(subject);
        var p = _predicate.Set(new NodeName(property));
        if (s.Kind == TermKind.None || p.Kind != TermKind.Iri || value.Kind == TermKind.None) return;
        if (_graphName is not { } graphName)
        {
            _sink.OnQuad(new QuadView(s, p, value));
            return;
        }

        var g = _graph.Set(graphName);
        if (g.Kind != TermKind.None) _sink.OnQuad(new QuadView(s, p, value, g));
    }

    private NodeName NameOf(Expanded value)
    {
        switch (value)
        {
            case NodeObject { Id: { } id }:
                return new NodeName(id);
            case NodeObject node:
                return new NodeName(node.Label ??= _labels.Next(), IsGenerated: true);
            case ListObject { Content: null }:
                return new NodeName(JsonLdNames.Nil);
            case ListObject list:
                return new NodeName(list.Label ??= _labels.Next(), IsGenerated: true);
            default:
                throw new InvalidOperationException("A value has no name.");
        }
    }

    private NodeName NewName() => new(_labels.Next(), IsGenerated: true);

    private void CheckIndex(NodeName name, string index)
    {
        if (name.IsGenerated || _indexes.TryAdd((_graphName?.Text ?? "", name.Text), index)) return;
        if (_indexes[(_graphName?.Text ?? "", name.Text)] != index)
            throw new JsonLdFault(ErrorCode.ConflictingIndexes, default, $"'{name.Text}' has another @index elsewhere than '{index}'");
    }
}
