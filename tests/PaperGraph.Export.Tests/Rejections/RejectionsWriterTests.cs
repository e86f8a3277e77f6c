using PaperGraph.Export.Rejections;

namespace PaperGraph.Export.Tests.Rejections;

public sealed class RejectionsWriterTests
{
    [Fact]
    public void Writes_what_was_left_out_by_file_and_line() =>
        Assert.Equal(
            """
            {"file":"in/a.jsonl","line":4,"code":"PG0007","reason":"expected '}'"}
            {"file":"in/a.jsonl","line":30,"code":"PG0007","reason":"expected '}' �"}
            {"file":"in/z.jsonl","line":9,"code":"PG0010","reason":"no \"title\""}

            """,
            Written.Text(new RejectionsWriter()));
}
