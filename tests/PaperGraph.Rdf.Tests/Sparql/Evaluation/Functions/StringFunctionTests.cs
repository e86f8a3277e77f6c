namespace PaperGraph.Rdf.Tests.Sparql.Evaluation.Functions;

public sealed class StringFunctionTests
{
    [Theory]
    [InlineData("STRLEN(\"\")", "0")]
    [InlineData("STRLEN(\"naïve\"@fr)", "5")]
    [InlineData("STRLEN(\"a\\U0001F600b\")", "3")]
    public void Lengths_count_code_points(string expression, string expected) =>
        Assert.Equal($"\"{expected}\"^^xsd:integer", Evaluator.Evaluate(expression));

    [Theory]
    [InlineData("SUBSTR(\"motor car\", 6)", "\" car\"")]
    [InlineData("SUBSTR(\"metadata\", 4, 3)", "\"ada\"")]
    [InlineData("SUBSTR(\"12345\", 1.5, 2.6)", "\"234\"")]
    [InlineData("SUBSTR(\"12345\", 0, 3)", "\"12\"")]
    [InlineData("SUBSTR(\"12345\", 5, -3)", "\"\"")]
    [InlineData("SUBSTR(\"12345\", -3, 5)", "\"1\"")]
    [InlineData("SUBSTR(\"12345\", 9)", "\"\"")]
    [InlineData("SUBSTR(\"12345\", 0e0/0e0, 3)", "\"\"")]
    [InlineData("SUBSTR(\"a\\U0001F600bc\"@en, 2, 2)", "\"\U0001F600b\"@en")]
    [InlineData("SUBSTR(\"abc\", \"1\")", "error")]
    [InlineData("SUBSTR(12, 1)", "error")]
    public void Substr_takes_positions_from_one(string expression, string expected) =>
        Assert.Equal(expected, Evaluator.Evaluate(expression));

    [Theory]
    [InlineData("UCASE(\"straße\"@de)", "\"STRAßE\"@de")]
    [InlineData("UCASE(\"été\")", "\"ÉTÉ\"")]
    [InlineData("LCASE(\"ÀB\")", "\"àb\"")]
    [InlineData("LCASE(\"AB\"@en)", "\"ab\"@en")]
    [InlineData("LCASE(<http://example.org/A>)", "error")]
    public void Case_is_changed_letter_by_letter(string expression, string expected) =>
        Assert.Equal(expected, Evaluator.Evaluate(expression));

    [Theory]
    [InlineData("\"abc\"", "\"b\"", "true")]
    [InlineData("\"abc\"@en", "\"b\"", "true")]
    [InlineData("\"abc\"@en", "\"b\"@en", "true")]
    [InlineData("\"abc\"@en", "\"b\"@EN", "true")]
    [InlineData("\"abc\"", "\"b\"@en", null)]
    [InlineData("\"abc\"@en", "\"b\"@fr", null)]
    [InlineData("\"abc\"", "1", null)]
    [InlineData("<http://example.org/b>", "\"b\"", null)]
    [InlineData("\"abc\"", "\"z\"", "false")]
    [InlineData("\"abc\"", "\"\"", "true")]
    public void Contains_takes_compatible_arguments_only(string text, string part, string? expected) => Assert.Equal(
        expected is null ? "error" : $"\"{expected}\"^^xsd:boolean", Evaluator.Evaluate("CONTAINS(?x, ?y)", ("x", text), ("y", part)));

    [Theory]
    [InlineData("STRSTARTS(\"foobar\", \"foo\")", "true")]
    [InlineData("STRSTARTS(\"foobar\", \"bar\")", "false")]
    [InlineData("STRSTARTS(STR(<http://example.org/x>), \"http:\")", "true")]
    [InlineData("STRENDS(\"foobar\"@en, \"bar\"@en)", "true")]
    [InlineData("STRENDS(\"é\", \"e\")", "false")]
    public void Beginnings_and_ends_are_compared_by_character(string expression, string expected) =>
        Assert.Equal($"\"{expected}\"^^xsd:boolean", Evaluator.Evaluate(expression));

    [Theory]
    [InlineData("STRBEFORE(\"abc\", \"b\")", "\"a\"")]
    [InlineData("STRBEFORE(\"abc\"@en, \"bc\")", "\"a\"@en")]
    [InlineData("STRBEFORE(\"abc\"@en, \"b\"@cy)", "error")]
    [InlineData("STRBEFORE(\"abc\", \"xyz\")", "\"\"")]
    [InlineData("STRBEFORE(\"abc\"@en, \"z\"@en)", "\"\"")]
    [InlineData("STRBEFORE(\"abc\"@en, \"\"@en)", "\"\"@en")]
    [InlineData("STRBEFORE(\"abc\"@en, \"\")", "\"\"@en")]
    [InlineData("STRAFTER(\"abc\", \"b\")", "\"c\"")]
    [InlineData("STRAFTER(\"abc\"@en, \"ab\")", "\"c\"@en")]
    [InlineData("STRAFTER(\"abc\", \"xyz\")", "\"\"")]
    [InlineData("STRAFTER(\"abc\"@en, \"\")", "\"abc\"@en")]
    [InlineData("STRAFTER(\"abc\", \"b\"@en)", "error")]
    public void What_is_before_or_after_a_part_keeps_the_tag_when_the_part_is_there(string expression, string expected) =>
        Assert.Equal(expected, Evaluator.Evaluate(expression));

    [Theory]
    [InlineData("CONCAT()", "\"\"")]
    [InlineData("CONCAT(\"foo\", \"bar\")", "\"foobar\"")]
    [InlineData("CONCAT(\"foo\"@en, \"bar\"@en)", "\"foobar\"@en")]
    [InlineData("CONCAT(\"foo\"@en, \"bar\"@de)", "\"foobar\"")]
    [InlineData("CONCAT(\"foo\"@en, \"bar\")", "\"foobar\"")]
    [InlineData("CONCAT(\"a\", 7)", "error")]
    public void Concat_keeps_a_tag_that_all_share(string expression, string expected) =>
        Assert.Equal(expected, Evaluator.Evaluate(expression));

    [Theory]
    [InlineData("ENCODE_FOR_URI(\"Los Angeles\")", "\"Los%20Angeles\"")]
    [InlineData("ENCODE_FOR_URI(\"a-b_c.d~e\"@en)", "\"a-b_c.d~e\"")]
    [InlineData("ENCODE_FOR_URI(\"é/\\U0001F600\")", "\"%C3%A9%2F%F0%9F%98%80\"")]
    [InlineData("ENCODE_FOR_URI(1)", "error")]
    public void What_is_reserved_is_percent_encoded(string expression, string expected) =>
        Assert.Equal(expected, Evaluator.Evaluate(expression));

    [Theory]
    [InlineData("fr", "FR", true)]
    [InlineData("fr-be", "fr", true)]
    [InlineData("fro", "fr", false)]
    [InlineData("fr", "fr-be", false)]
    [InlineData("en", "*", true)]
    [InlineData("", "*", false)]
    [InlineData("", "", false)]
    [InlineData("de-latn-de", "de-de", false)]
    public void Language_ranges_match_whole_subtags(string tag, string range, bool expected) => Assert.Equal(
        $"\"{(expected ? "true" : "false")}\"^^xsd:boolean", Evaluator.Evaluate($"LANGMATCHES(\"{tag}\", \"{range}\")"));
}
