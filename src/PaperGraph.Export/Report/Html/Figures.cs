using System.Globalization;

namespace PaperGraph.Export.Report.Html;

// Numbers as people read them.
internal static class Figures
{
    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    // "1 paper", "2 papers".
    public static string Count(long count, string one, string many) => $"{Count(count)} {(count == 1 ? one : many)}";

    // A whole percentage; what is nearly nothing or nearly all is not rounded to it.
    public static string Share(long part, long whole)
    {
        if (whole == 0) return "–";
        var percent = Math.Round(100.0 * part / whole);
        return percent == 0 && part > 0 ? "<1%" : percent == 100 && part < whole ? ">99%" : Text(percent) + "%";
    }

    // A length of a bar, to tenths of a percent.
    public static string Width(double share) => Text(Math.Round(100 * Math.Clamp(share, 0, 1), 1)) + "%";

    // A coordinate, to tenths.
    public static string Place(double value)
    {
        var rounded = Math.Round(value, 1);

        // Minus zero would be another text.
        return Text(rounded == 0 ? 0 : rounded);
    }

    public static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
