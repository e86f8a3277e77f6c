namespace PaperGraph.Rdf;

/// <summary>Hands triples and prefixes to the sink.</summary>
internal sealed class RdfXmlOutput(IQuadSink sink, Utf8Stack stack)
{
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);

    public void Triple(StackedTerm subject, TermView predicate, TermView @object) =>
        sink.OnQuad(new QuadView(stack.View(subject), predicate, @object));

    /// <summary>The triple of a property element, and the four that describe it when it has a name.</summary>
    public void Property(ref RdfXmlFrame property, TermView value)
    {
        var predicate = stack.View(property.Predicate);
        Triple(property.Subject, predicate, value);
        if (property.Statement.IsNone) return;
        Triple(property.Statement, TermView.Iri(RdfTerms.Type), TermView.Iri(RdfXmlNames.Statement));
        Triple(property.Statement, TermView.Iri(RdfXmlNames.Subject), stack.View(property.Subject));
        Triple(property.Statement, TermView.Iri(RdfXmlNames.Predicate), predicate);
        Triple(property.Statement, TermView.Iri(RdfXmlNames.Object), value);
    }

    /// <summary>
    /// A prefix as the document declares it, once for as long as it means the same. What Turtle has no name for stays out.
    /// </summary>
    public void Prefix(string prefix, string name)
    {
        if (_prefixes.TryGetValue(prefix, out var before) && before == name) return;
        _prefixes[prefix] = name;
        if (!NameCharacters.IsPrefix(prefix) || !Iri.TryCreate(name, out _)) return;
        var start = stack.Length;
        stack.Append(prefix);
        var middle = stack.Length;
        stack.Append(name);
        var text = stack.From(start);
        sink.OnPrefix(text[..(middle - start)], text[(middle - start)..]);
        stack.Release(start);
    }
}
