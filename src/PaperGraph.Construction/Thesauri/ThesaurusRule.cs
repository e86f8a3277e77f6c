using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Construction;

/// <summary>One line of a thesaurus that is followed.</summary>
/// <param name="Verb">What is asked for.</param>
/// <param name="Forms">Cleaned labels: at least two for a merge, two for a split, one otherwise.</param>
/// <param name="Type">The type that <see cref="ThesaurusVerb.Type"/> sets.</param>
/// <param name="Place">File and line, the evidence in the account of merges.</param>
internal sealed record ThesaurusRule(ThesaurusVerb Verb, ImmutableArray<string> Forms, ConceptType Type, SourceLocation Place);
