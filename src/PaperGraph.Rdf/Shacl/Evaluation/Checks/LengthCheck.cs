namespace PaperGraph.Rdf.Shacl;

/// <summary>sh:minLength and sh:maxLength, in code points of the IRI or lexical form; no blank node has a length.</summary>
internal sealed class LengthCheck(long least, long most) : ValueCheck
{
    protected override bool Accepts(ShapeRun run, int value)
    {
        if (run.Terms.KindOf(value) == TermKind.BlankNode) return false;
        var text = run.Terms.BytesOf(value);
        // A code point is one to four bytes, which mostly decides.
        if (text.Length <= most && text.Length >= least * 4) return true;
        long length = 0;
        foreach (var unit in text) length += (unit & 0xC0) == 0x80 ? 0 : 1;
        return length >= least && length <= most;
    }
}
