namespace PaperGraph.Rdf;

/// <summary>
/// The subjects and predicates that are open, outermost first: the reader's own stack, as deep as memory, so that no nesting of a document
/// can end the program.
/// </summary>
internal sealed class TurtleFrames
{
    private readonly Utf8Scratch _bytes = new();
    private Frame[] _frames = new Frame[16];

    public int Depth { get; private set; }

    public TurtleFrameKind Kind => _frames[Depth - 1].Kind;

    /// <summary>Whether what is open is the subject of the statement.</summary>
    public bool IsSubject => _frames[Depth - 1].IsSubject;

    public TermView Subject
    {
        get
        {
            ref var top = ref _frames[Depth - 1];
            var text = _bytes.Slice(top.Start, top.Predicate - top.Start);
            return top.IsIri ? TermView.Iri(text) : TermView.BlankNode(text);
        }
    }

    public TermView Predicate => TermView.Iri(Kind == TurtleFrameKind.List ? RdfTerms.First : _bytes.From(_frames[Depth - 1].Predicate));

    public void Clear()
    {
        Depth = 0;
        _bytes.CutAt(0);
    }

    public void Push(TurtleFrameKind kind, TermView subject, bool isSubject = false)
    {
        if (Depth == _frames.Length) Array.Resize(ref _frames, Depth * 2);
        var start = _bytes.Length;
        _bytes.Append(subject.Text);
        _frames[Depth++] = new Frame(kind, isSubject, subject.Kind == TermKind.Iri, start, _bytes.Length);
    }

    public void Pop() => _bytes.CutAt(_frames[--Depth].Start);

    /// <summary>Sets the predicate of the innermost subject.</summary>
    public void SetPredicate(ReadOnlySpan<byte> iri)
    {
        _bytes.CutAt(_frames[Depth - 1].Predicate);
        _bytes.Append(iri);
    }

    private readonly record struct Frame(TurtleFrameKind Kind, bool IsSubject, bool IsIri, int Start, int Predicate);
}
