using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Construction;

/// <summary>
/// A user's say in what is one concept: which forms to merge, to keep apart, to drop, and which type a concept has.
/// Immutable; free of contradictions, for <see cref="Read"/> leaves those out and reports them.
/// </summary>
public sealed class Thesaurus
{
    internal Thesaurus(ImmutableArray<ThesaurusRule> rules, ImmutableHashSet<string> ownForms)
    {
        Rules = rules;
        OwnForms = ownForms;
    }

    /// <summary>The thesaurus that decides nothing.</summary>
    public static Thesaurus Empty { get; } = new([], ImmutableHashSet.Create<string>(StringComparer.Ordinal));

    /// <summary>The lines that are followed, in the order of the file.</summary>
    internal ImmutableArray<ThesaurusRule> Rules { get; }

    /// <summary>Forms that a split tells from forms of the same key: each is compared to the letter.</summary>
    internal ImmutableHashSet<string> OwnForms { get; }

    /// <summary>
    /// Reads tab-separated lines: <c>merge</c>, the preferred form and one form or more; <c>split</c> and two forms; <c>drop</c> and a form;
    /// <c>type</c>, a form and a <see cref="ConceptType"/>. Lines that are blank or begin with <c>#</c> are skipped.
    /// </summary>
    /// <param name="reader">The text; read to its end, not closed.</param>
    /// <param name="fileName">Names the file in diagnostics and in the account of merges.</param>
    /// <returns>
    /// The thesaurus of all lines that can be followed, and one <see cref="DiagnosticCode.MalformedThesaurus"/> for every line that cannot:
    /// malformed, or contradicting a line before it.
    /// </returns>
    public static (Thesaurus Thesaurus, ImmutableArray<Diagnostic> Diagnostics) Read(TextReader reader, string fileName)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        return new ThesaurusReader(fileName).Read(reader);
    }
}
