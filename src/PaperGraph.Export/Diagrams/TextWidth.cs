namespace PaperGraph.Export.Diagrams;

/// <summary>How wide a text is likely to be in the sans-serif fonts that screens have: no font is asked, so that all machines agree.</summary>
internal static class TextWidth
{
    /// <summary>In pixels, rounded up.</summary>
    public static int Of(string text, double size)
    {
        var width = 0.0;
        foreach (var unit in text)
        {
            width += unit switch
            {
                'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or 'I' => 0.3,
                'f' or 'r' or 't' or ' ' or '(' or ')' or '-' or '/' => 0.38,
                'm' or 'w' or 'M' or 'W' => 0.88,
                >= 'A' and <= 'Z' => 0.68,
                _ => 0.58,
            };
        }

        return (int)Math.Ceiling(width * size);
    }
}
