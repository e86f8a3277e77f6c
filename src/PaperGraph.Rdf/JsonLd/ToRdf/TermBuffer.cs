using System.Text;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>
/// The UTF-8 of an IRI or a blank node's label for one place of a quad. What stays from quad to quad, as subjects and predicates do, is
/// neither checked nor encoded again.
/// </summary>
internal sealed class TermBuffer(NodeLabels labels)
{
    private byte[] _bytes = new byte[256];
    private int _length;
    private string? _text;
    private TermKind _kind;

    /// <summary>The term, until the next call; of no kind when the name is no well-formed one.</summary>
    public TermView Set(NodeName name)
    {
        if (!ReferenceEquals(name.Text, _text))
        {
            _text = name.Text;
            Encode(name);
        }

        var bytes = _bytes.AsSpan(0, _length);
        return _kind switch
        {
            TermKind.Iri => TermView.Iri(bytes),
            TermKind.BlankNode => TermView.BlankNode(bytes),
            _ => default,
        };
    }

    /// <summary>Whether it is a sound IRI; with a relative vocabulary two fragments come easily (RFC 3987 has one).</summary>
    private static bool IsIri(string text)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        return Iri.TryCreate(text, out _) && (hash < 0 || !text.AsSpan(hash + 1).Contains('#'));
    }

    private void Encode(NodeName name)
    {
        var text = name.Text;
        if (name.IsGenerated || IriExpansion.IsBlank(text))
        {
            _kind = TermKind.BlankNode;
            text = name.IsGenerated ? text : labels.Of(text[2..]);
        }
        else
        {
            _kind = IsIri(text) ? TermKind.Iri : TermKind.None;
        }

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_kind == TermKind.None) return;
        if (most > _bytes.Length) _bytes = new byte[most];
        _length = Encoding.UTF8.GetBytes(text, _bytes);
    }
}
