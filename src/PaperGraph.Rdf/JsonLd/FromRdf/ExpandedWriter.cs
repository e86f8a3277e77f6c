namespace PaperGraph.Rdf.JsonLd;

/// <summary>Writes the nodes of a table in expanded form.</summary>
internal sealed class ExpandedWriter(Utf8Output output, QuadTable table, AbsorbedNodes absorbed, JsonLdSerializerOptions options)
{
    private readonly ExpandedLiteralWriter _literals = new(output, options);

    /// <summary>The nodes of the default graph, and with each the graph that it names, by name.</summary>
    public void Write()
    {
        var named = 0;
        while (named < table.NodeCount && table.Graph(named).IsDefault) named++;
        var node = 0;
        var isFirst = true;
        output.Write((byte)'[');
        for (var next = named; node < named || next < table.NodeCount;)
        {
            var isHere = node < named && (next == table.NodeCount || table.Subject(node).CompareTo(table.Graph(next).Name) <= 0);
            var id = isHere ? table.Subject(node) : table.Graph(next).Name;
            if (isHere && absorbed.Contains(node))
            {
                node++;
                continue;
            }

            output.Write(isFirst ? "\n"u8 : ",\n"u8);
            isFirst = false;
            OpenNode(id);
            if (isHere) WriteProperties(node++);
            if (next < table.NodeCount && table.Graph(next).Name == id) next = WriteGraph(next);
            output.Write((byte)'}');
        }

        output.Write("\n]\n"u8);
    }

    private int WriteGraph(int node)
    {
        var graph = table.Graph(node);
        output.Write(",\"@graph\":["u8);
        var isFirst = true;
        for (; node < table.NodeCount && table.Graph(node) == graph; node++)
        {
            if (absorbed.Contains(node)) continue;
            output.Write(isFirst ? "\n  "u8 : ",\n  "u8);
            isFirst = false;
            OpenNode(table.Subject(node));
            WriteProperties(node);
            output.Write((byte)'}');
        }

        output.Write((byte)']');
        return node;
    }

    private void OpenNode(Term id)
    {
        output.Write("{\"@id\":"u8);
        output.WriteString(Name(id));
    }

    private void WriteProperties(int node)
    {
        var quads = table.Node(node);
        WriteTypes(node);
        string? property = null;
        for (var i = 0; i < quads.Length; i++)
        {
            var triple = quads[i].Triple;
            if (IsType(table.Start(node) + i)) continue;
            if (triple.Predicate.Value == property)
            {
                output.Write((byte)',');
            }
            else
            {
                output.Write(property is null ? ","u8 : "],"u8);
                property = triple.Predicate.Value;
                output.WriteName(property);
                output.Write((byte)'[');
            }

            WriteObject(table.Start(node) + i);
        }

        if (property is not null) output.Write((byte)']');
    }

    private void WriteTypes(int node)
    {
        var isFirst = true;
        for (var i = 0; i < table.Node(node).Length; i++)
        {
            if (!IsType(table.Start(node) + i)) continue;
            output.Write(isFirst ? ",\"@type\":["u8 : ","u8);
            isFirst = false;
            output.WriteString(Name(table.Node(node)[i].Triple.Object));
        }

        if (!isFirst) output.Write((byte)']');
    }

    /// <summary>Whether a quad is written under @type, where only names can stand.</summary>
    private bool IsType(int quad)
    {
        var triple = table.Quads[quad].Triple;
        return !options.UseRdfType && triple.Predicate == RdfNames.Type && triple.Object.Kind != TermKind.Literal
            && absorbed.ListAt(quad) is null && !absorbed.TryGetCompound(quad, out _);
    }

    private void WriteObject(int quad)
    {
        var value = table.Quads[quad].Triple.Object;
        if (absorbed.ListAt(quad) is { } list)
            WriteList(list);
        else if (absorbed.TryGetCompound(quad, out var compound))
            WriteCompound(table.Node(compound));
        else if (value.Kind == TermKind.Literal)
            _literals.Write(value);
        else
            WriteReference(value);
    }

    private void WriteList(RdfList list)
    {
        output.Write("{\"@list\":["u8);
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (i > 0) output.Write((byte)',');
            WriteObject(list.Items[i]);
        }

        output.Write("]}"u8);
    }

    private void WriteCompound(ReadOnlySpan<Quad> node)
    {
        string text = "", direction = "";
        string? language = null;
        foreach (var quad in node)
        {
            var value = quad.Triple.Object.Text;
            switch (quad.Triple.Predicate.Value)
            {
                case JsonLdNames.Value: text = value; break;
                case JsonLdNames.Direction: direction = value; break;
                default: language = value; break;
            }
        }

        _literals.Write(text, language, direction);
    }

    private void WriteReference(Term value)
    {
        OpenNode(value);
        output.Write((byte)'}');
    }

    private static string Name(Term node) => node.Kind == TermKind.BlankNode ? "_:" + node.Text : node.Text;
}
