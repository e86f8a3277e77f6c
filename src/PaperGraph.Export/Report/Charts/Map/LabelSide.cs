namespace PaperGraph.Export.Report.Charts.Map;

internal enum LabelSide
{
    Right,
    Left,
    Below,
    Above,
}
