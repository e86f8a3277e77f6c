using System.Collections.Immutable;
using PaperGraph.Export.Rows;
using PaperGraph.Model;
using PaperGraph.Rdf;

namespace PaperGraph.Export.Rdf;

/// <summary>One text of a paper as a NIF context: names its phrases and counts in code points.</summary>
internal sealed class PaperText(Paper paper, TextField field, ResourceIris iris)
{
    /// <summary>What <see cref="Locate"/> adds, each once.</summary>
    internal static readonly ImmutableArray<Iri> LocatingProperties =
        [Ontology.NifBeginIndex, Ontology.NifEndIndex, Ontology.NifAnchorOf, Ontology.NifReferenceContext];

    private readonly CodePoints _codePoints = new(paper.Text(field));

    public Iri Context { get; } = iris.Context(paper.Id, field);

    public string Text { get; } = paper.Text(field);

    public int CodePointCount => _codePoints.Before(Text.Length);

    public Iri Phrase(TextSpan span) => ResourceIris.Phrase(Context, _codePoints.Before(span.Start), _codePoints.Before(span.End));

    /// <summary>A stretch as field, begin and end, such as <c>abstract_12_27</c>.</summary>
    public string Place(TextSpan span) => $"{Terms.Name(field)}_{_codePoints.Before(span.Start)}_{_codePoints.Before(span.End)}";

    /// <summary>Adds begin, end, text and context.</summary>
    public Description Locate(Description phrase, TextSpan span) => phrase
        .Add(Ontology.NifBeginIndex, Terms.Offset(_codePoints.Before(span.Start)))
        .Add(Ontology.NifEndIndex, Terms.Offset(_codePoints.Before(span.End)))
        .Add(Ontology.NifAnchorOf, new Literal(PlainText.ForUtf8(span.Of(Text).ToString())))
        .Add(Ontology.NifReferenceContext, Context);
}
