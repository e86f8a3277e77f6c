using System.Text;

namespace PaperGraph.Rdf;

/// <summary>Terms as Turtle writes them.</summary>
/// <param name="output">Where they go.</param>
/// <param name="prefixes">What shortens them.</param>
/// <param name="tryDeclare">Asked whether a namespace that the document does not declare can be declared still; null for no.</param>
internal sealed class TurtleTerms(Utf8Output output, TurtlePrefixes prefixes, Func<TurtleNamespace, bool>? tryDeclare)
{
    /// <summary>Writes the prefixes of a map; says whether there are any.</summary>
    public bool WritePrefixes(PrefixMap map)
    {
        foreach (var (prefix, name) in map.Prefixes) WritePrefix(Encoding.UTF8.GetBytes(prefix + ":"), Encoding.UTF8.GetBytes(name.Value));
        return !map.Prefixes.IsEmpty;
    }

    public void WritePrefix(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name)
    {
        output.Write("@prefix "u8);
        output.Write(prefix);
        output.Write((byte)' ');
        TermViewSyntax.WriteIri(output, name);
        output.Write(" .\n"u8);
    }

    public void WritePredicate(ReadOnlySpan<byte> predicate)
    {
        if (predicate.SequenceEqual(RdfTerms.Type))
            output.Write((byte)'a');
        else
            WriteIri(predicate);
        output.Write((byte)' ');
    }

    public void Write(in TermView term)
    {
        if (term.Kind == TermKind.Iri)
            WriteIri(term.Text);
        else if (term.Kind == TermKind.Literal)
            WriteLiteral(term);
        else
            TermViewSyntax.Write(output, term);
    }

    private void WriteIri(ReadOnlySpan<byte> iri)
    {
        if (prefixes.Find(iri) is { } name)
        {
            var local = iri[name.Name.Length..];
            if (Utf8Names.IsPlainLocal(local) && (name.IsDeclared || (tryDeclare?.Invoke(name) ?? false)))
            {
                output.Write(name.Prefix);
                output.Write(local);
                return;
            }
        }

        TermViewSyntax.WriteIri(output, iri);
    }

    private void WriteLiteral(in TermView literal)
    {
        if (TurtleNumbers.IsAbbreviation(literal))
        {
            output.Write(literal.Text);
            return;
        }

        TermViewSyntax.WriteQuoted(output, literal.Text);
        if (literal.IsTagged)
        {
            output.Write((byte)'@');
            output.Write(literal.Qualifier);
        }
        else if (!literal.Qualifier.IsEmpty)
        {
            output.Write("^^"u8);
            WriteIri(literal.Qualifier);
        }
    }
}
