using System.Runtime.CompilerServices;

namespace PaperGraph.Rdf;

/// <summary>Four ids, each in the place of its <see cref="TermRole"/>.</summary>
[InlineArray(Length)]
internal struct QuadRow
{
    public const int Length = 4;

    private int _subject;

    public QuadRow(int subject, int predicate, int @object, int graph)
    {
        _subject = subject;
        this[(int)TermRole.Predicate] = predicate;
        this[(int)TermRole.Object] = @object;
        this[(int)TermRole.Graph] = graph;
    }
}
