using System.Globalization;
using System.Text;
using PaperGraph.Export.Rows;
using PaperGraph.Model;

namespace PaperGraph.Export.Tables;

/// <summary>
/// Writes <c>merges.tsv</c>: which surface form became which concept, and why. One line a row; backslash, tab, line feed and carriage
/// return in a field stand as <c>\\</c>, <c>\t</c>, <c>\n</c> and <c>\r</c>.
/// </summary>
public sealed class MergesWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string FileName => "merges.tsv";

    /// <inheritdoc/>
    public void Write(ExportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var labels = context.Graph.Concepts.ToDictionary(concept => concept.Id, concept => concept.PrefLabel, StringComparer.Ordinal);
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true)
        {
            NewLine = "\n",
        };
        text.WriteLine("form\tconcept\tlabel\treason\tsupport\tevidence");
        foreach (var merge in context.Graph.Merges)
        {
            Field(text, merge.Form, '\t');
            Field(text, merge.ConceptId, '\t');
            Field(text, labels.GetValueOrDefault(merge.ConceptId, ""), '\t');
            Field(text, Name(merge.Reason), '\t');
            Field(text, merge.Support.ToString(CultureInfo.InvariantCulture), '\t');
            Field(text, merge.Evidence, '\n');
        }
    }

    private static void Field(StreamWriter text, string value, char end)
    {
        foreach (var unit in PlainText.ForXml(value))
        {
            switch (unit)
            {
                case '\\': text.Write(@"\\"); break;
                case '\t': text.Write(@"\t"); break;
                case '\n': text.Write(@"\n"); break;
                case '\r': text.Write(@"\r"); break;
                default: text.Write(unit); break;
            }
        }

        text.Write(end);
    }

    private static string Name(MergeReason reason) => reason switch
    {
        MergeReason.Case => "case",
        MergeReason.Punctuation => "punctuation",
        MergeReason.Plural => "plural",
        MergeReason.Spelling => "spelling",
        MergeReason.WordForm => "word-form",
        MergeReason.WordOrder => "word-order",
        MergeReason.Typo => "typo",
        MergeReason.GenericHead => "generic-head",
        MergeReason.InnerAbbreviation => "inner-abbreviation",
        MergeReason.Abbreviation => "abbreviation",
        MergeReason.CorpusAbbreviation => "corpus-abbreviation",
        MergeReason.ContextAbbreviation => "context-abbreviation",
        MergeReason.Thesaurus => "thesaurus",
        MergeReason.KeptApartAmbiguous => "kept-apart-ambiguous",
        MergeReason.KeptApartThesaurus => "kept-apart-thesaurus",
        MergeReason.TypeByMajority => "type-by-majority",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No such reason."),
    };
}
