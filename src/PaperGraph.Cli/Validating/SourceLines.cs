using System.Collections.Immutable;
using System.Text;
using PaperGraph.Cli.Graphs;
using PaperGraph.Rdf;
using PaperGraph.Rdf.Shacl;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Cli.Validating;

/// <summary>
/// Finds where results stand in the files: where the statement of focus node, path and value comes first; else one of focus node and path;
/// else the focus node as subject; else as object. Reads the files once more; only the nodes of results cost more than reading does.
/// </summary>
internal sealed class SourceLines : IQuadSink
{
    private const int AsObject = 1;
    private const int AsSubject = 2;
    private const int WithPredicate = 3;
    private const int Whole = 4;

    private readonly ImmutableArray<ValidationResult> _results;
    private readonly SourcePlace?[] _places;
    private readonly int[] _ranks;
    private readonly Dictionary<string, List<int>> _byFocus = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private string _file = "";
    private int _document;
    private IDocumentPlace? _place;
    private char[] _text = new char[256];
    private byte[] _lastSubject = [];
    private List<int>? _ofLastSubject;

    private SourceLines(ImmutableArray<ValidationResult> results)
    {
        _results = results;
        (_places, _ranks) = (new SourcePlace?[results.Length], new int[results.Length]);
        _lookup = _byFocus.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A place for each result, or null where none was found: a file that tells no lines, or a node that no file has.</summary>
    public static SourcePlace?[] Find(
        ImmutableArray<ValidationResult> results, ImmutableArray<(string File, int Document)> documents, CancellationToken cancellation)
    {
        var lines = new SourceLines(results);
        if (results.IsEmpty) return lines._places;
        foreach (var (file, document) in documents)
        {
            lines.Begin(file, document);
            // Faults were told when the file was read first.
            GraphFiles.Read(file, syntax: null, lines, new FaultList(TextWriter.Null), new RdfReadOptions { CancellationToken = cancellation });
        }

        return lines._places;
    }

    public void OnBegin(IDocumentPlace place) => _place = place;

    public void OnQuad(in QuadView quad)
    {
        if (_place is null) return;
        if (!quad.Subject.Text.SequenceEqual(_lastSubject))
        {
            _lastSubject = quad.Subject.Text.ToArray();
            _ofLastSubject = Of(quad.Subject);
        }

        if (_ofLastSubject is { } asSubject)
        {
            foreach (var at in asSubject) Note(at, RankAsSubject(at, quad));
        }

        if (Of(quad.Object) is not { } asObject) return;
        foreach (var at in asObject) Note(at, RankAsObject(at, quad));
    }

    private void Begin(string file, int document)
    {
        (_file, _document, _place, _lastSubject, _ofLastSubject) = (file, document, null, [], null);
        _byFocus.Clear();
        for (var i = 0; i < _results.Length; i++)
        {
            if (Here(_results[i].FocusNode) is not { } name) continue;
            if (!_byFocus.TryGetValue(name, out var some)) _byFocus.Add(name, some = []);
            some.Add(i);
        }
    }

    /// <summary>The text of a term in this document; null of a blank node of another one.</summary>
    private string? Here(Term term)
    {
        if (term.Kind != TermKind.BlankNode) return term.Text;
        var mark = $"d{_document}.";
        if (term.Text.StartsWith(mark, StringComparison.Ordinal)) return term.Text[mark.Length..];
        return _document == 1 ? term.Text : null;
    }

    private List<int>? Of(TermView term)
    {
        if (_text.Length < term.Text.Length) _text = new char[term.Text.Length * 2];
        return _lookup.TryGetValue(_text.AsSpan(0, Encoding.UTF8.GetChars(term.Text, _text)), out var some) ? some : null;
    }

    private int RankAsSubject(int at, in QuadView quad)
    {
        var result = _results[at];
        if (result.FocusNode.Kind != quad.Subject.Kind) return 0;
        if (result.ResultPath is not LinkPath link || !Is(quad.Predicate, link.Predicate)) return AsSubject;
        return result.Value is { } value && Is(quad.Object, value) ? Whole : WithPredicate;
    }

    private int RankAsObject(int at, in QuadView quad)
    {
        var result = _results[at];
        if (!Is(quad.Object, result.FocusNode)) return 0;
        if (result.ResultPath is not InversePath { Path: LinkPath link } || !Is(quad.Predicate, link.Predicate)) return AsObject;
        return result.Value is { } value && Is(quad.Subject, value) ? Whole : WithPredicate;
    }

    private bool Is(TermView found, Term wanted) =>
        found.Kind == wanted.Kind && (wanted.Kind == TermKind.BlankNode ? found.ToTerm().Text == Here(wanted) : found.ToTerm() == wanted);

    private void Note(int at, int rank)
    {
        if (rank <= _ranks[at]) return;
        _ranks[at] = rank;
        _places[at] = new SourcePlace(_file, _place!.Line);
    }
}
