using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PaperGraph.Export.Report;

namespace PaperGraph.Export.Tests.Report;

public sealed class ReportWriterTests
{
    public static TheoryData<string> Corpora => ["samples", "hostile", "empty", "large"];

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Page_parses_without_an_error(string corpus)
    {
        var faults = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = false });
        parser.Error += (_, error) => faults.Add(error.ToString() ?? "");
        parser.ParseDocument(Written.Text(new ReportWriter(), Context(corpus)));
        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Page_can_be_used_with_keyboard_and_screen_reader(string corpus)
    {
        var page = Parse(Context(corpus));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        var identifiers = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToArray();
        Assert.Equal(identifiers.Distinct().Count(), identifiers.Length);
        Assert.All(page.QuerySelectorAll("table"), table => Assert.Equal("caption", table.FirstElementChild?.LocalName));
        Assert.All(page.QuerySelectorAll("svg"), svg =>
            Assert.True(svg.HasAttribute("aria-label") || svg.GetAttribute("aria-hidden") == "true"));
        Assert.All(page.QuerySelectorAll("thead th"), head => Assert.Equal("col", head.GetAttribute("scope")));
        Assert.All(page.QuerySelectorAll("tbody th"), head => Assert.Equal("row", head.GetAttribute("scope")));
        Assert.All(page.QuerySelectorAll("input"), input => Assert.NotNull(page.QuerySelector($"label[for={input.Id}]")));
        Assert.All(page.QuerySelectorAll("[role=region]"), region =>
            Assert.True(region.HasAttribute("aria-label") && region.HasAttribute("tabindex")));
        Assert.All(
            page.QuerySelectorAll("[aria-labelledby],[aria-describedby]"),
            element => Assert.NotNull(page.GetElementById(element.GetAttribute("aria-labelledby") ?? element.GetAttribute("aria-describedby")!)));
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Equal("Skip to the content", page.Body!.FirstElementChild!.TextContent);
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Headings_never_skip_a_level(string corpus)
    {
        var level = 0;
        foreach (var heading in Parse(Context(corpus)).QuerySelectorAll("h1,h2,h3,h4,h5,h6"))
        {
            var next = heading.LocalName[1] - '0';
            Assert.InRange(next, 1, level + 1);
            level = next;
        }
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Page_loads_nothing(string corpus)
    {
        var page = Parse(Context(corpus));
        Assert.Empty(page.QuerySelectorAll("link,iframe,object,embed,img,image,use,base,form,video,audio,[src],[srcset],[background],[action]"));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content");
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_of_the_input_stay_texts()
    {
        var page = Parse(HostileGraph.Context());
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.DoesNotContain(
            page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("b img, bdi > *, title > *, option > *"));
        Assert.All(
            page.QuerySelectorAll("a[href]:not([href^='#'])"),
            link => Assert.StartsWith("https://example.org/", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains(HostileGraph.Attack, page.QuerySelector("#concepts")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(HostileGraph.Attack, page.QuerySelector("#rejected")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Policy_lets_only_the_pages_own_script_run()
    {
        var page = Parse(Context("samples"));
        var script = System.Text.Encoding.UTF8.GetBytes(page.QuerySelector("script")!.TextContent);
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(script));
        Assert.Contains($"script-src 'sha256-{hash}';", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("samples", "summary concepts introduced map overlap distributions merged rejected")]
    [InlineData("hostile", "summary concepts introduced map overlap growth distributions merged rejected")]
    [InlineData("empty", "summary rejected")]
    public void Sections_are_those_that_have_something_to_show(string corpus, string expected)
    {
        var page = Parse(Context(corpus));
        Assert.Equal(expected, string.Join(' ', page.QuerySelectorAll("main > section").Select(section => section.Id)));
        Assert.Equal(expected, string.Join(' ', page.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")![1..])));
    }

    [Fact]
    public void Same_graph_gives_the_same_bytes() =>
        Assert.Equal(Written.Bytes(new ReportWriter(), Context("hostile")), Written.Bytes(new ReportWriter(), Context("hostile")));

    [Theory]
    [InlineData("large")]
    [InlineData("long")]
    public void Page_stays_small(string corpus) =>
        Assert.InRange(Written.Bytes(new ReportWriter(), Context(corpus)).Length, 100_000, 1_500_000);

    [Fact]
    public void Cut_lists_say_how_many_there_are()
    {
        var page = Parse(Context("large"));
        Assert.Contains("200 of 600 methods", page.QuerySelector("#introduced caption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(200, page.QuerySelectorAll("#introduced tbody tr").Length);
        Assert.Contains("of 40.", page.QuerySelector("#overlap p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(250, page.QuerySelectorAll("#map-nodes > g").Length);
    }

    private static IHtmlDocument Parse(ExportContext context) => new HtmlParser().ParseDocument(Written.Text(new ReportWriter(), context));

    private static ExportContext Context(string corpus) => corpus switch
    {
        "samples" => SampleGraph.Context(),
        "hostile" => HostileGraph.Context(),
        "large" => HostileGraph.Context(900, 600, "a long name <of> something & more "),
        "long" => HostileGraph.Context(600, 600, string.Concat(Enumerable.Repeat("<&\"\U0001F9EA", 400))),
        _ => SampleGraph.Context(SampleGraph.Empty()) with { Rejections = [], Build = new BuildDescription { Version = "1" } },
    };
}
