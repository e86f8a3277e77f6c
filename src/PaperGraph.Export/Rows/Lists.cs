namespace PaperGraph.Export.Rows;

// Lists in one field are joined by bars; a bar within becomes a broken bar.
internal static class Lists
{
    public const char Separator = '|';

    public static string Item(string value) => PlainText.ForXml(value).Replace(Separator, '¦');
}
