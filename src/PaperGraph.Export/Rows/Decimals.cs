namespace PaperGraph.Export.Rows;

// Four places are more than any confidence is worth, keep files short, and hide the float a double was widened from. Never rounds down to
// zero, which Gephi would read as "no edge".
internal static class Decimals
{
    private const double Least = 0.0001;

    public static double Round(double value) => Math.Max(Least, Math.Round(value, 4));

    // Six digits that count, for shares that may be small.
    public static double Significant(double value)
    {
        if (!(value > 0) || value >= 1e6) return value;
        double scale = 1;
        while (value * scale < 1e5 && scale < 1e22) scale *= 10;
        return Math.Round(value * scale) / scale;
    }
}
