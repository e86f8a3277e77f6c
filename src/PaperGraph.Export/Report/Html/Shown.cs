using PaperGraph.Export.Rows;
using PaperGraph.Model;
using PaperGraph.Model.Text;

namespace PaperGraph.Export.Report.Html;

// Texts of the input as the page shows them: bounded, so that no text can make the page large.
internal static class Shown
{
    private const int LongestTitle = 200;
    private const int LongestLabel = 80;
    private const int LongestPath = 120;
    private const int LongestNote = 240;

    // LaTeX is read, as no reader of a list wants its source.
    public static string Title(Paper paper)
    {
        // Cut before it is read as well: reading is linear, but a title may be a whole file.
        var title = LatexText.Clean(Cut(PlainText.ForXml(paper.Title), 8 * LongestTitle));
        return title.Length == 0 ? paper.Id.Value : Cut(title, LongestTitle);
    }

    public static string Label(Concept concept) => Cut(concept.PrefLabel, LongestLabel);

    public static string Name(string text) => Cut(text, LongestLabel);

    public static string Note(string text) => Cut(LatexText.CollapseBlanks(text), LongestNote);

    // The end of a path tells more than its beginning.
    public static string Path(string path) => path.Length <= LongestPath ? path : "…" + path[^LongestPath..];

    public static string Place(SourceLocation place) =>
        place.Line == 0 ? Path(place.File) : $"{Path(place.File)}:{Figures.Text(place.Line)}";

    public static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }
}
