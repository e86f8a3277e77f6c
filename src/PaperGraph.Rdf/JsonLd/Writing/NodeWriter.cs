using System.Globalization;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>The node at hand: its entries are gathered, sorted and written when it ends.</summary>
internal sealed class NodeWriter(Utf8Output output, JsonLdContext context)
{
    // The longest run of digits whose every number is exact in any reader of JSON.
    private const int LongestNumber = 15;

    private readonly List<(string Name, Term Value, bool IsCoerced)> _entries = [];

    public void Begin(Term subject)
    {
        output.Write("{\"@id\":"u8);
        WriteName(subject);
    }

    public void Add(in Triple triple)
    {
        if (triple.Predicate == RdfNames.Type && triple.Object.Kind != TermKind.Literal)
        {
            _entries.Add((Keyword.Type, triple.Object, IsCoerced: true));
            return;
        }

        var name = context.Name(triple.Predicate, triple.Object, out var isCoerced);
        _entries.Add((name, triple.Object, isCoerced));
    }

    public void End()
    {
        // The at sign of @type comes before all letters.
        _entries.Sort((left, right) =>
        {
            var order = string.CompareOrdinal(left.Name, right.Name);
            return order != 0 ? order : left.Value.CompareTo(right.Value);
        });
        for (var i = 0; i < _entries.Count;)
        {
            var end = i + 1;
            while (end < _entries.Count && _entries[end].Name == _entries[i].Name) end++;
            output.Write((byte)',');
            output.WriteName(_entries[i].Name);
            WriteValues(i, end);
            i = end;
        }

        output.Write((byte)'}');
        _entries.Clear();
    }

    public void WriteName(Term node)
    {
        if (node.Kind != TermKind.BlankNode)
        {
            output.WriteString(context.Shorten(node.Text));
            return;
        }

        output.Write("\"_:"u8);
        output.WriteText(node.Text);
        output.Write((byte)'"');
    }

    private void WriteValues(int start, int end)
    {
        var isOne = _entries[start].Value == _entries[end - 1].Value;
        if (!isOne) output.Write((byte)'[');
        for (var i = start; i < end; i++)
        {
            if (i > start && _entries[i].Value == _entries[i - 1].Value) continue;
            if (i > start) output.Write((byte)',');
            WriteValue(_entries[i].Name, _entries[i].Value, _entries[i].IsCoerced);
        }

        if (!isOne) output.Write((byte)']');
    }

    private void WriteValue(string name, in Term value, bool isCoerced)
    {
        if (name == Keyword.Type && value.Kind == TermKind.Iri)
        {
            output.WriteString(context.Word(value.Text));
        }
        else if (value.Kind != TermKind.Literal)
        {
            if (!isCoerced) output.Write("{\"@id\":"u8);
            WriteName(value);
            if (!isCoerced) output.Write((byte)'}');
        }
        else if (isCoerced || value.Qualifier is null)
        {
            output.WriteString(value.Text);
        }
        else if (IsNative(value))
        {
            output.WriteText(value.Text);
        }
        else
        {
            WriteObject(value);
        }
    }

    private void WriteObject(in Term literal)
    {
        output.Write("{\"@value\":"u8);
        output.WriteString(literal.Text);
        output.Write((byte)',');
        output.WriteName(literal.IsTagged ? Keyword.Language : Keyword.Type);
        output.WriteString(literal.IsTagged ? literal.Qualifier : context.Word(literal.Qualifier!));
        output.Write((byte)'}');
    }

    /// <summary>Whether JSON has the literal with the very same lexical form: true, false, and short canonical integers.</summary>
    private static bool IsNative(in Term literal)
    {
        if (literal.IsTagged) return false;
        if (literal.Qualifier == Xsd.Boolean.Value) return literal.Text is "true" or "false";
        return literal.Qualifier == Xsd.Integer.Value && literal.Text.Length <= LongestNumber
            && long.TryParse(literal.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number.ToString(CultureInfo.InvariantCulture) == literal.Text;
    }
}
