using System.Collections.Immutable;
using PaperGraph.Corpus.Records;

namespace PaperGraph.Corpus.Delimited;

/// <summary>What the first row of a delimited file says: the separator and the meaning of each column.</summary>
internal sealed record DelimitedHeader(char Delimiter, ImmutableArray<FieldName> Columns)
{
    private static readonly ImmutableArray<char> Delimiters = [',', '\t', ';', '|'];

    /// <summary>
    /// Reads the row with the separator that makes most columns known. Null when none makes a title column beside another one.
    /// </summary>
    /// <param name="row">The first row that is not blank.</param>
    /// <param name="tabsOnly">Whether only the tab may separate.</param>
    public static DelimitedHeader? TryParse(string row, bool tabsOnly = false)
    {
        DelimitedHeader? best = null;
        foreach (var delimiter in Delimiters)
        {
            if (tabsOnly && delimiter != '\t') continue;
            ImmutableArray<FieldName> columns = [.. row.Split(delimiter).Select(static name => FieldName.Find(name))];
            if (columns.Length < 2 || !columns.Any(static column => column.Field == RecordField.Title)) continue;
            var header = new DelimitedHeader(delimiter, columns);
            if (best is null || header.KnownColumns > best.KnownColumns) best = header;
        }

        return best;
    }

    private int KnownColumns => Columns.Count(static column => column.Field != RecordField.None);
}
