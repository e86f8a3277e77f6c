namespace PaperGraph.Rdf;

/// <summary>How <see cref="NQuadsWriter"/> writes.</summary>
public sealed record NQuadsOptions
{
    /// <summary>
    /// Writes a backslash in a literal as <c>\u005C</c>, which is N-Quads but not canonical. rdflib before 6.2 reads the canonical
    /// <c>\\frac</c> as a form feed and <c>rac</c> (its pull request 1663), so text with LaTeX in it needs this to reach everyone whole.
    /// </summary>
    public bool NumericBackslash { get; init; }
}
