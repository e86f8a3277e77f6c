namespace PaperGraph.Rdf.Tests.Shacl;

/// <summary>Each rule, on data that breaks it, and what is said then.</summary>
public sealed class ConstraintTests
{
    [Theory]
    [InlineData("sh:class :C", ":a :p :b . :b a :D . :c :p :d . :d a :E . :E rdfs:subClassOf :C .", ":a :p: :b is no instance of :C")]
    [InlineData("sh:datatype xsd:integer", ":a :p 1, \"1\", \"x\"^^xsd:integer .",
        ":a :p: \"1\" is not of datatype xsd:integer\n:a :p: \"x\"^^xsd:integer is written in no form of xsd:integer")]
    [InlineData("sh:nodeKind sh:IRIOrLiteral", ":a :p :b, 1, _:x .", ":a :p: _:x is not an IRI or a literal")]
    [InlineData("sh:minCount 2", ":a :p 1 . :b :p 1, 2 .", ":a :p: there is 1 value, and there must be at least 2")]
    [InlineData("sh:maxCount 1", ":a :p 1 . :b :p 1, 2 .", ":b :p: there are 2 values, and there may be at most 1")]
    [InlineData("sh:minExclusive 1.0", ":a :p 1, 2 .", ":a :p: 1 is not greater than 1.0")]
    [InlineData("sh:minInclusive 1", ":a :p 1, 0, :x .", ":a :p: :x is not at least 1\n:a :p: 0 is not at least 1")]
    [InlineData("sh:maxExclusive 1", ":a :p 1, 0 .", ":a :p: 1 is not less than 1")]
    [InlineData("sh:maxInclusive \"2020\"^^xsd:gYear", ":a :p \"2021\"^^xsd:gYear, \"1999\"^^xsd:gYear .",
        ":a :p: \"2021\"^^xsd:gYear is not at most \"2020\"^^xsd:gYear")]
    [InlineData("sh:minLength 2", ":a :p \"é\", \"éé\" .", ":a :p: \"é\" has fewer than 2 characters")]
    [InlineData("sh:maxLength 1", ":a :p \"\U0001D400\", \"éé\", _:b .",
        ":a :p: _:b is a blank node and has no length\n:a :p: \"éé\" has more than 1 characters")]
    [InlineData("sh:pattern \"^a.c$\" ; sh:flags \"i\"", ":a :p \"ABC\", \"bc\" .", ":a :p: \"bc\" does not match \"^a.c$\" with flags i")]
    [InlineData("sh:languageIn (\"en\" \"de\")", ":a :p \"x\"@en-GB, \"x\"@fr, \"x\" .",
        ":a :p: \"x\" is in none of the languages en, de\n:a :p: \"x\"@fr is in none of the languages en, de")]
    [InlineData("sh:uniqueLang true", ":a :p \"x\"@en, \"y\"@en, \"z\"@en, \"x\"@de, \"x\", \"y\" .", ":a :p: there are several values in the language en")]
    [InlineData("sh:equals :q", ":a :p 1, 2 ; :q 2, 3 .", ":a :p: 1 is no value of :q as well\n:a :p: 3 is missing, which is a value of :q")]
    [InlineData("sh:disjoint :q", ":a :p 1, 2 ; :q 2, 3 .", ":a :p: 2 is a value of :q as well")]
    [InlineData("sh:lessThan :q", ":a :p 1, 2 ; :q 2, 3 .", ":a :p: 2 is not less than 2, a value of :q")]
    [InlineData("sh:lessThanOrEquals :q", ":a :p 3 ; :q 2, 3, \"x\" .",
        ":a :p: 3 is not at most \"x\", a value of :q\n:a :p: 3 is not at most 2, a value of :q")]
    [InlineData("sh:not [ sh:nodeKind sh:IRI ]", ":a :p :b, 1 .", ":a :p: :b conforms to a shape without a name, and must not")]
    [InlineData("sh:and ( [ sh:nodeKind sh:IRI ] [ sh:class :C ] )", ":a :p :b .",
        ":a :p: :b does not conform to each of a shape without a name, a shape without a name")]
    [InlineData("sh:or ( [ sh:nodeKind sh:Literal ; sh:name \"text\" ] :Other )", ":a :p :b . ", ":a :p: :b conforms to none of text, :Other")]
    [InlineData("sh:xone ( [ sh:nodeKind sh:IRI ; sh:name \"iri\" ] [ sh:class :C ; sh:name \"c\" ] )", ":a :p :b, :c . :b a :C .",
        ":a :p: :b conforms to none or to several of iri, c, and must to exactly one")]
    [InlineData("sh:node :Other", ":a :p :b .", ":a :p: :b does not conform to :Other")]
    [InlineData("sh:property [ sh:path :q ; sh:minCount 1 ]", ":a :p :b .", ":b :q: there is no value, and there must be at least 1")]
    [InlineData("sh:qualifiedValueShape :Other ; sh:qualifiedMinCount 1", ":a :p :b . :c :p :d . :d a :C .",
        ":a :p: there is no value that conforms to :Other, and there must be at least 1")]
    [InlineData("sh:qualifiedValueShape :Other ; sh:qualifiedMaxCount 0", ":a :p :b . :c :p :d . :d a :C .",
        ":c :p: there is 1 value that conforms to :Other, and there may be at most 0")]
    [InlineData("sh:closed true ; sh:ignoredProperties ( rdf:type )", ":a :p :b . :b a :C ; :q 1 .", ":a :p: :q is not allowed here")]
    [InlineData("sh:hasValue :b", ":a :p :b . :c :p :d .", ":c :p: the value :b is missing")]
    [InlineData("sh:in ( 1 :b )", ":a :p 1, :b, 2 .", ":a :p: 2 is none of 1, :b")]
    public void Says_what_is_wrong(string rule, string data, string expected)
    {
        var shapes = $":Shape a sh:PropertyShape ; sh:targetSubjectsOf :p ; sh:path :p ; {rule} . :Other a sh:NodeShape ; sh:class :C .";
        Assert.Equal(expected, Validated.Lines(shapes, data));
    }

    [Theory]
    [InlineData("decimal", "1 +1.5 -.5 5. 123456789012345678901234567890.1")]
    [InlineData("double", "1 1e3 INF -INF NaN .5E-2")]
    [InlineData("byte", "-128 127 +5 007")]
    [InlineData("positiveInteger", "1 99999999999999999999999")]
    [InlineData("date", "2024-02-29 -0001-01-01 2024-01-01Z 2024-01-01+14:00")]
    [InlineData("dateTimeStamp", "2024-01-01T00:00:00Z")]
    [InlineData("gYearMonth", "2024-02 2024-12Z")]
    [InlineData("gMonthDay", "--02-29 --12-31")]
    [InlineData("hexBinary", "00fF")]
    [InlineData("base64Binary", "QUJD QUI= QQ==")]
    [InlineData("language", "en en-GB")]
    [InlineData("anyURI", "http://example.org/ any%20thing")]
    [InlineData("NCName", "a _b c-d")]
    public void Takes_every_form_of_a_datatype(string datatype, string forms) => Assert.Equal("", Ill(datatype, forms));

    [Theory]
    [InlineData("decimal", "1e3 . x 1,5")]
    [InlineData("double", "1e inf + 1.e")]
    [InlineData("byte", "128 -129 1.0")]
    [InlineData("positiveInteger", "0 -1")]
    [InlineData("boolean", "TRUE yes 2")]
    [InlineData("date", "2023-02-29 2024-13-01 24-01-01 2024-01-01+15:00")]
    [InlineData("dateTimeStamp", "2024-01-01T00:00:00")]
    [InlineData("gYearMonth", "2024-13 2024")]
    [InlineData("gMonthDay", "--02-30 --13-01")]
    [InlineData("hexBinary", "0 0g")]
    [InlineData("base64Binary", "QUJ Q=== QR==")]
    [InlineData("language", "abcdefghi en_GB")]
    [InlineData("NCName", "1a a:b")]
    public void Refuses_what_is_no_form_of_a_datatype(string datatype, string forms) =>
        Assert.Equal(string.Join(' ', forms.Split(' ').Order(StringComparer.Ordinal)), Ill(datatype, forms));

    private static string Ill(string datatype, string forms)
    {
        var values = string.Join(", ", forms.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(form => $"\"{form}\"^^xsd:{datatype}"));
        var data = $":a :p {values} .";
        var report = Validated.Report($":S sh:targetNode :a ; sh:path :p ; sh:datatype xsd:{datatype} ; a sh:PropertyShape .", data);
        return string.Join(' ', report.Results.Select(result => result.Value!.Value.Text).Order(StringComparer.Ordinal));
    }
}
