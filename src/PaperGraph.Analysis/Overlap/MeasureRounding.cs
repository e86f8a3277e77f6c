using System.Globalization;

namespace PaperGraph.Analysis.Overlap;

/// <summary>How measures are rounded wherever they are written, so that all files and tables agree.</summary>
public static class MeasureRounding
{
    private const int Places = 6;

    /// <summary>A measure: six decimal places.</summary>
    public static double Value(double measure) => Math.Round(measure, Places);

    /// <summary>A p-value, which may be very small: six significant digits.</summary>
    public static double PValue(double p) =>
        double.Parse(p.ToString("E5", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
}
