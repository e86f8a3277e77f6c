namespace PaperGraph.Rdf;

/// <summary>
/// Makes terms of attribute values and names and puts them on the stack. Each returns what is wrong, or null; after a fault the stack may
/// hold something more, which goes with the element.
/// </summary>
internal sealed class RdfXmlTerms(Utf8Stack stack)
{
    private readonly BlankNodeLabels _labels = new();
    private readonly HashSet<string> _namespaces = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private (string Written, byte[] Tag) _lastLanguage = ("", []);

    /// <summary>The longest label that <see cref="Fresh"/> makes, in bytes.</summary>
    public const int LongestFresh = 25;

    /// <summary>A node that the document gives no name.</summary>
    public StackedTerm Fresh()
    {
        var start = stack.Length;
        stack.Append(_labels.Next());
        return stack.Term(TermKind.BlankNode, start);
    }

    /// <summary>The IRI that a reference means.</summary>
    public string? Resolve(string reference, BaseIri? @base, out StackedTerm iri)
    {
        iri = default;
        if (ToAbsolute(reference, @base, out var absolute) is { } fault) return fault;
        var start = stack.Length;
        stack.Append(absolute.Value);
        iri = stack.Term(TermKind.Iri, start);
        return null;
    }

    /// <summary>The IRI that rdf:ID makes, which no other rdf:ID of the document may make again.</summary>
    public string? Identify(string id, BaseIri? @base, out StackedTerm iri)
    {
        iri = default;
        if (!RdfXmlNames.IsNCName(id)) return $"rdf:ID '{id}' is no XML name without a colon";
        if (ToAbsolute($"#{id}", @base, out var absolute) is { } fault) return fault;
        if (!_ids.Add(absolute.Value)) return $"rdf:ID '{id}' stands twice";
        var start = stack.Length;
        stack.Append(absolute.Value);
        iri = stack.Term(TermKind.Iri, start);
        return null;
    }

    /// <summary>The blank node of an rdf:nodeID.</summary>
    public string? Label(string nodeId, out StackedTerm node)
    {
        node = default;
        if (!RdfXmlNames.IsNCName(nodeId)) return $"rdf:nodeID '{nodeId}' is no XML name without a colon";
        var start = stack.Length;
        stack.Append(nodeId);
        if (BlankNodeLabels.NeedsEscape(stack.From(start)))
        {
            var escaped = BlankNodeLabels.Escape(stack.From(start));
            stack.Release(start);
            stack.Append(escaped);
        }

        if (nodeId[^1] == '.')
        {
            // No label of N-Triples ends so. What is made here begins neither as a generated nor as an escaped label.
            stack.Release(start);
            stack.Append($"genid-{nodeId}-");
        }

        node = stack.Term(TermKind.BlankNode, start);
        return null;
    }

    /// <summary>The IRI of an element's or attribute's name: its two parts one after the other.</summary>
    public string? Name(string space, string local, out StackedTerm iri)
    {
        iri = default;
        if (!_namespaces.Contains(space))
        {
            if (space.Length == 0) return $"'{local}' has no namespace";
            if (!Iri.TryCreate(space, out _)) return $"the namespace <{space}> of '{local}' is no absolute IRI";
            _namespaces.Add(space);
        }

        var start = stack.Length;
        stack.Append(space);
        stack.Append(local);
        iri = stack.Term(TermKind.Iri, start);
        return null;
    }

    /// <summary>rdf:_1, rdf:_2 …</summary>
    public StackedTerm Member(int number)
    {
        var start = stack.Length;
        stack.Append(RdfXmlNames.Rdf);
        Span<char> digits = stackalloc char[11];
        digits[0] = '_';
        number.TryFormat(digits[1..], out var length);
        stack.Append(digits[..(length + 1)]);
        return stack.Term(TermKind.Iri, start);
    }

    /// <summary>The base within an element that has xml:base.</summary>
    public static string? Rebase(string reference, ref BaseIri? @base)
    {
        var fault = ToAbsolute(reference, @base, out var absolute);
        if (fault is null) @base = new BaseIri(absolute);
        return fault;
    }

    /// <summary>A language tag in lower case; empty for the empty tag, which takes the language away.</summary>
    public string? Language(string written, out byte[] tag)
    {
        tag = [];
        if (written.Length == 0) return null;
        if (_lastLanguage.Written != written)
        {
            if (!Literal.IsLanguageTag(written)) return $"xml:lang '{written}' is no language tag";
            _lastLanguage = (written, System.Text.Encoding.ASCII.GetBytes(written.ToLowerInvariant()));
        }

        tag = _lastLanguage.Tag;
        return null;
    }

    private static string? ToAbsolute(string reference, BaseIri? @base, out Iri iri)
    {
        iri = default;
        if (@base is null && !BaseIri.IsAbsolute(reference)) return $"<{reference}> is relative, and there is no base";
        var absolute = @base?.Resolve(reference) ?? reference;
        return Iri.TryCreate(absolute, out iri) ? null : $"<{absolute}> is no IRI: it holds a character that must be percent-encoded";
    }
}
