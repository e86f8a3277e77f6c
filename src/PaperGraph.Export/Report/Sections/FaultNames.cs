using System.Text;
using PaperGraph.Model;

namespace PaperGraph.Export.Report.Sections;

// Codes in words: MissingTitle is "Missing title".
internal static class FaultNames
{
    public static string Of(DiagnosticCode code)
    {
        var name = code.ToString();
        var words = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (words.Length > 0 && char.IsAsciiLetterUpper(letter)) words.Append(' ').Append(char.ToLowerInvariant(letter));
            else words.Append(letter);
        }

        return words.Replace("json", "JSON").ToString();
    }
}
