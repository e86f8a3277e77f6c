using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold;

/// <summary>Collects what is read from several files, with its faults, and sees to it that every paper has a name of its own.</summary>
internal sealed class GoldShelf(IReadOnlyDictionary<PaperId, Paper> texts, ICollection<Diagnostic> diagnostics)
{
    private readonly ImmutableArray<GoldPaper>.Builder _papers = ImmutableArray.CreateBuilder<GoldPaper>();
    private readonly Dictionary<PaperId, SourceLocation> _places = [];
    private int _overlapped;
    private int _renamed;

    /// <summary>Papers that labels without text may belong to.</summary>
    public IReadOnlyDictionary<PaperId, Paper> Texts => texts;

    public ImmutableArray<GoldPaper> Papers => _papers.ToImmutable();

    /// <summary>Adds a paper; one that may not be renamed must not be there yet.</summary>
    public void Add(GoldPaper paper, SourceLocation place, bool mayRename = true)
    {
        _overlapped += paper.Overlapped.Length;
        if (!_places.TryAdd(paper.Paper.Id, place))
        {
            if (!mayRename) throw new InvalidDataException($"{place}: paper '{paper.Paper.Id}' stands in {_places[paper.Paper.Id]} already");
            paper = paper with { Paper = paper.Paper with { Id = FreeId(paper.Paper.Id, place) } };
            _renamed++;
        }

        _papers.Add(paper);
    }

    /// <summary>Tells of an annotation that cannot be kept.</summary>
    public void Refuse(SourceLocation place, string reason) =>
        diagnostics.Add(new Diagnostic(DiagnosticCode.MalformedAnnotation, place, reason));

    public void EndFile(string path)
    {
        var place = new SourceLocation(path, 0);
        if (_overlapped > 0)
        {
            var reason = $"mentions that overlap a longer one are not trained on, and score as missed: {_overlapped}";
            diagnostics.Add(new Diagnostic(DiagnosticCode.OverlappingAnnotations, place, reason));
        }

        if (_renamed > 0)
        {
            var reason = $"texts whose identifier was taken got a number: {_renamed}";
            diagnostics.Add(new Diagnostic(DiagnosticCode.RepeatedIdentifier, place, reason));
        }

        (_overlapped, _renamed) = (0, 0);
    }

    private PaperId FreeId(PaperId taken, SourceLocation place)
    {
        var id = taken;
        for (var number = 2; !_places.TryAdd(id, place); number++) id = new PaperId(FormattableString.Invariant($"{taken}-{number}"));
        return id;
    }
}
