namespace PaperGraph.Export.Columns;

internal enum ColumnType
{
    Text,
    Whole,
    Real,
}
