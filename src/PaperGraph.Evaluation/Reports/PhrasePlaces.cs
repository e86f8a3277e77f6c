using PaperGraph.Evaluation.Scoring;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Reports;

/// <summary>Finds where the folded items of document-level rows stand in a paper.</summary>
internal sealed class PhrasePlaces
{
    private const int MostWords = 12;

    private static readonly string[] Separators = [" / ", " = ", " –"];

    private readonly Paper _paper;
    private readonly Dictionary<string, TextLocation> _places = new(StringComparer.Ordinal);

    public PhrasePlaces(Paper paper)
    {
        _paper = paper;
        var document = Document.Of(paper);
        Remember(document.Title);
        Remember(document.Abstract);
    }

    /// <summary>The text around the first place of one of the item's forms; empty where none stands in the text.</summary>
    public string ContextOf(string item)
    {
        foreach (var form in item.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (_places.TryGetValue(PhraseKey.Of(form), out var location)) return TextContext.Of(_paper, location);
        }

        return "";
    }

    private void Remember(DocumentField field)
    {
        for (var first = 0; first < field.Tokens.Length; first++)
        {
            for (var end = first + 1; end <= Math.Min(field.Tokens.Length, first + MostWords); end++)
            {
                var location = field.Locate(first, end);
                _places.TryAdd(PhraseKey.Of(_paper.Text(location).ToString()), location);
            }
        }
    }
}
