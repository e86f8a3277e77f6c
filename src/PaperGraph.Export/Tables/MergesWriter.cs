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
            Field(text, merge.Reason.ToName(), '\t');
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
}
