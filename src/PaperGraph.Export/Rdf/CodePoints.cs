namespace PaperGraph.Export.Rdf;

/// <summary>
/// Positions of a text in Unicode code points, which NIF counts (RFC 5147), from positions in UTF-16 units, which the Model counts.
/// Ask in rising order for linear time; any order is right.
/// </summary>
internal sealed class CodePoints(string text)
{
    // Most texts have no character outside the Basic Multilingual Plane; then both counts are one.
    private readonly bool _isPlain = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0;
    private int _unit;
    private int _codePoint;

    /// <summary>Number of code points before <paramref name="unit"/>.</summary>
    public int Before(int unit)
    {
        if (_isPlain) return unit;
        if (unit < _unit) (_unit, _codePoint) = (0, 0);
        for (; _unit < unit; _unit++)
        {
            if (!char.IsLowSurrogate(text[_unit])) _codePoint++;
        }

        return _codePoint;
    }
}
