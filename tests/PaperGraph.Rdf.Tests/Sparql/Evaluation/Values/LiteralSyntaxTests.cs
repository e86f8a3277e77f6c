using System.Text;
using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Tests.Sparql.Evaluation.Values;

public sealed class LiteralSyntaxTests
{
    [Theory]
    [InlineData("Integer", "+007", "7")]
    [InlineData("Integer", "-123456789012345678901234567890", "-123456789012345678901234567890")]
    [InlineData("Integer", "", null)]
    [InlineData("Integer", "-", null)]
    [InlineData("Integer", "1e3", null)]
    [InlineData("Integer", "１", null)]
    [InlineData("UnsignedByte", "256", null)]
    [InlineData("UnsignedByte", "-0", "0")]
    [InlineData("Decimal", ".5", "0.5")]
    [InlineData("Decimal", "5.", "5.0")]
    [InlineData("Decimal", ".", null)]
    [InlineData("Decimal", "1,000", null)]
    [InlineData("Decimal", "1e0", null)]
    [InlineData("Decimal", "0.12345678901234567890123456789", "0.1234567890123456789012345679")]
    [InlineData("Decimal", "99999999999999999999999999999999", null)]
    [InlineData("Double", "1e400", "INF")]
    [InlineData("Double", "+INF", "INF")]
    [InlineData("Double", "nan", null)]
    [InlineData("Double", "1e", null)]
    [InlineData("Double", "5e-324", "5.0E-324")]
    [InlineData("Double", "100", "1.0E2")]
    [InlineData("Double", "0.00012", "1.2E-4")]
    [InlineData("Double", "123456789.25", "1.2345678925E8")]
    [InlineData("Float", "16777217", "1.6777216E7")]
    [InlineData("Float", "3.4e39", "INF")]
    [InlineData("Boolean", "True", null)]
    [InlineData("DateTime", "2004-02-30T00:00:00", null)]
    [InlineData("DateTime", "1900-02-29T00:00:00", null)]
    [InlineData("DateTime", "2000-02-29T00:00:00", "2000-02-29T00:00:00")]
    [InlineData("DateTime", "2004-04-12T13:20:00.123456789123-05:00", "2004-04-12T13:20:00.123456789-05:00")]
    [InlineData("DateTime", "2004-04-12T13:20:00+14:01", null)]
    [InlineData("DateTime", "2004-04-12T24:00:01", null)]
    [InlineData("DateTime", "2004-04-12T13:20", null)]
    [InlineData("DateTime", "2004-04-12 13:20:00", null)]
    [InlineData("DateTime", "0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z")]
    [InlineData("DateTime", "12004-04-12T13:20:00-00:30", "12004-04-12T13:20:00-00:30")]
    [InlineData("DateTime", "02004-04-12T13:20:00Z", null)]
    [InlineData("Date", "2004-04-12+13:00", "2004-04-12+13:00")]
    [InlineData("GYear", "2004", "2004")]
    [InlineData("GYear", "-0044Z", "-0044Z")]
    [InlineData("GYear", "204", null)]
    [InlineData("GYear", "2004-01", null)]
    [InlineData("Time", "24:00:00", "00:00:00")]
    [InlineData("Time", "23:59:59.9Z", "23:59:59.9Z")]
    [InlineData("Duration", "P1Y2M3DT5H20M30.123S", "P1Y2M3DT5H20M30.123S")]
    [InlineData("Duration", "-P120D", "-P120D")]
    [InlineData("Duration", "PT36H", "P1DT12H")]
    [InlineData("Duration", "P", null)]
    [InlineData("Duration", "P1S", null)]
    [InlineData("Duration", "PT", null)]
    [InlineData("Duration", "P1YT", null)]
    [InlineData("Duration", "PT.5S", null)]
    [InlineData("Duration", "P99999999999999999999Y", null)]
    [InlineData("DayTimeDuration", "PT0S", "PT0S")]
    public void Forms_are_read_by_XML_Schema_and_written_canonically(string datatype, string form, string? expected)
    {
        var value = LiteralReader.Read(Encoding.UTF8.GetBytes(form), Enum.Parse<Datatype>(datatype));
        var written = value.IsError ? null : Encoding.UTF8.GetString(LiteralWriter.Write(value, new byte[LiteralWriter.Room]));
        Assert.Equal(expected, written);
        if (written is null) return;
        var again = LiteralReader.Read(Encoding.UTF8.GetBytes(written), Enum.Parse<Datatype>(datatype));
        Assert.Equal(written, Encoding.UTF8.GetString(LiteralWriter.Write(again, new byte[LiteralWriter.Room])));
    }

    [Fact]
    public void Doubles_come_back_from_their_canonical_form() => RandomText.Holds(FsCheck.Fluent.ArbMap.Default.ArbFor<double>(), number =>
    {
        var written = LiteralWriter.Write(Value.Of(number), new byte[LiteralWriter.Room]).ToArray();
        Assert.Equal(number, LiteralReader.Read(written, Datatype.Double).AsDouble);
        Assert.Matches("^-?([0-9]\\.[0-9]+E-?[0-9]+|INF)$|^NaN$", Encoding.UTF8.GetString(written));
    });
}
