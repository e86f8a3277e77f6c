using PaperGraph.Rdf.Sparql;
using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Tests.Sparql.Evaluation.Functions;

public sealed class RegexTests
{
    [Theory]
    [InlineData("graph|network", "", "a network of", true)]
    [InlineData("graph|network", "", "a Network of", false)]
    [InlineData("graph|network", "i", "a NetWork of", true)]
    [InlineData("k", "i", "\u212A", true)]
    [InlineData("a\\.c", "", "abc", false)]
    [InlineData("a\\.c", "", "a.c", true)]
    [InlineData("^b$", "", "b\n", false)]
    [InlineData("^b$", "m", "a\nb\nc", true)]
    [InlineData("a.c", "", "a\nc", false)]
    [InlineData("a.c", "s", "a\nc", true)]
    [InlineData(" a b # ", "x", "ab#", true)]
    [InlineData("[ ]", "x", " ", true)]
    [InlineData("hello\\ sworld", "x", "hello world", true)]
    [InlineData("a\\[ b", "x", "a[b", true)]
    [InlineData("a?+*.{}()[]C", "iq", "xA?+*.{}()[]cx", true)]
    [InlineData("a|b", "q", "ab", false)]
    [InlineData("ab{2,3}c", "", "abbbc", true)]
    [InlineData("ab{2,3}c", "", "abc", false)]
    [InlineData("[a-z-[aeiou]]", "", "aei", false)]
    [InlineData("[a-z-[aeiou]]", "", "aeix", true)]
    [InlineData("^[^a-c]+$", "", "xyz", true)]
    [InlineData("^[\\w-]+$", "", "semi-naïve", true)]
    [InlineData("^\\w$", "", "_", false)]
    [InlineData("^\\S+$", "", "a\u00A0b", true)]
    [InlineData("\\p{Lu}", "", "aB", true)]
    [InlineData("\\P{Lu}", "", "AB", false)]
    [InlineData("\\p{IsGreek}", "", "α", true)]
    [InlineData("^\\i\\c*$", "", "x-1", true)]
    [InlineData("^\\I", "", "1x", true)]
    [InlineData("^(a|b)\\1$", "", "bb", true)]
    [InlineData("^(a|b)\\1$", "", "ab", false)]
    [InlineData("\\bnet\\b", "i", "a Net.", true)]
    [InlineData("^.$", "", "\U0001F600", true)]
    [InlineData("^..$", "", "\U0001F600", false)]
    [InlineData("^[^x]$", "", "\U0001F600", true)]
    [InlineData("^[\U0001F600-\U0001F64F]{2}$", "", "\U0001F600\U0001F601", true)]
    [InlineData("^[\U0001F600-\U0001F64F]$", "", "\U0001F680", false)]
    [InlineData("^\U0001F600+$", "", "\U0001F600\U0001F600", true)]
    [InlineData("", "", "anything", true)]
    public void Patterns_are_those_of_XPath(string pattern, string flags, string text, bool expected) =>
        Assert.Equal(expected, XPathPattern.TryCreate(pattern, flags)!.IsMatch(System.Text.Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("(", "")]
    [InlineData("a)", "")]
    [InlineData("[a", "")]
    [InlineData("[]", "")]
    [InlineData("*a", "")]
    [InlineData("a**", "")]
    [InlineData("a{2,1}", "")]
    [InlineData("a{,2}", "")]
    [InlineData("{", "")]
    [InlineData("(?=a)", "")]
    [InlineData("(?<n>a)", "")]
    [InlineData("\\x41", "")]
    [InlineData("(a)\\2", "")]
    [InlineData("a\\", "")]
    [InlineData("[b-a]", "")]
    [InlineData("\\p{Nope}", "")]
    [InlineData("a", "g")]
    public void What_is_no_pattern_of_XPath_is_an_error(string pattern, string flags) =>
        Assert.Null(XPathPattern.TryCreate(pattern, flags));

    [Theory]
    [InlineData("REGEX(\"Alice\", \"^ali\", \"i\")", "\"true\"^^xsd:boolean")]
    [InlineData("REGEX(\"Alice\"@en, \"li\")", "\"true\"^^xsd:boolean")]
    [InlineData("REGEX(<http://example.org/a>, \"a\")", "error")]
    [InlineData("REGEX(\"a\", \"a\"@en)", "error")]
    [InlineData("REGEX(\"a\", \"(\")", "error")]
    [InlineData("REGEX(\"abc\", STR(\"b\"))", "\"true\"^^xsd:boolean")]
    [InlineData("REPLACE(\"abcb\", \"b\", \"Z\")", "\"aZcZ\"")]
    [InlineData("REPLACE(\"abab\", \"B\", \"Z\", \"i\")", "\"aZaZ\"")]
    [InlineData("REPLACE(\"abab\"@en, \"B.\", \"Z\", \"i\")", "\"aZb\"@en")]
    [InlineData("REPLACE(\"abracadabra\", \"a(.)\", \"a$1$1\")", "\"abbraccaddabbra\"")]
    [InlineData("REPLACE(\"abcd\", \"(ab)|(a)\", \"[1=$1][2=$2]\")", "\"[1=ab][2=]cd\"")]
    [InlineData("REPLACE(\"AAAA\", \"A+?\", \"b\")", "\"bbbb\"")]
    [InlineData("REPLACE(\"a.b\", \".\", \"$\", \"q\")", "\"a$b\"")]
    [InlineData("REPLACE(\"a\", \"a\", \"\\\\$\")", "\"$\"")]
    [InlineData("REPLACE(\"a\", \"a\", \"$\")", "error")]
    [InlineData("REPLACE(\"x\", \"a\", \"$\")", "error")]
    [InlineData("REPLACE(\"a\", \"a\", \"\\\\n\")", "error")]
    [InlineData("REPLACE(\"abc\", \"x*\", \"-\")", "error")]
    [InlineData("REPLACE(\"\\U0001F600\", \".\", \"x\")", "\"x\"")]
    [InlineData("REPLACE(\"abc\", \"b\", 1)", "error")]
    public void Regex_and_replace_take_strings(string expression, string expected) =>
        Assert.Equal(expected, Evaluator.Evaluate(expression));

    [Fact]
    public void A_hostile_pattern_is_no_slower_than_its_text_is_long() =>
        Assert.False(XPathPattern.TryCreate("^(a+)+(b|(a*)*)*c$", "")!.IsMatch(new string('a', 20_000).Select(c => (byte)c).ToArray()));

    [Fact]
    public void A_hostile_back_reference_is_stopped() => Assert.Throws<QueryLimitException>(
        () => XPathPattern.TryCreate(@"^((a+)+)+\1c$", "")!.IsMatch(new string('a', 40).Select(c => (byte)c).ToArray()));
}
