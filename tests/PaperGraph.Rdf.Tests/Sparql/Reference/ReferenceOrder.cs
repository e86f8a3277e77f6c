using System.Text;

namespace PaperGraph.Rdf.Tests.Sparql.Reference;

/// <summary>
/// ORDER BY of section 15.1, made total in the way that the engine promises: unbound, blank nodes, IRIs, strings, tagged strings by tag and
/// text, numbers, booleans.
/// </summary>
internal static class ReferenceOrder
{
    public static readonly Comparer<Term?> Comparer = Comparer<Term?>.Create(Compare);

    private static int Compare(Term? left, Term? right)
    {
        var byClass = ClassOf(left).CompareTo(ClassOf(right));
        if (byClass != 0 || left is not { } x || right is not { } y) return byClass;
        if (ReferenceNumbers.IsNumber(x)) return ReferenceNumbers.ValueOf(x).CompareTo(ReferenceNumbers.ValueOf(y));
        var byTag = Ordinal(Language(x), Language(y));
        return byTag != 0 ? byTag : Ordinal(x.Text, y.Text);
    }

    private static string Language(Term term) => term.Kind == TermKind.Literal ? term.AsLiteral().Language ?? "" : "";

    /// <summary>By code points.</summary>
    private static int Ordinal(string x, string y) => Encoding.UTF8.GetBytes(x).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y));

    private static int ClassOf(Term? term) => term switch
    {
        null => 0,
        { Kind: TermKind.BlankNode } => 1,
        { Kind: TermKind.Iri } => 2,
        _ when ReferenceNumbers.IsNumber(term) => 5,
        _ when term.Value.AsLiteral().Language is not null => 4,
        _ => term.Value.AsLiteral().Datatype == Xsd.Boolean ? 6 : 3,
    };
}
