using PaperGraph.Extraction.Links;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Tests.Links;

public sealed class LinkExtractorTests
{
    [Theory]
    [InlineData("Code: https://github.com/own/name.", "https://github.com/own/name", "https://github.com/own/name")]
    [InlineData("at https://github.com/own/name, and", "https://github.com/own/name", "https://github.com/own/name")]
    [InlineData("(https://github.com/own/name)", "https://github.com/own/name", "https://github.com/own/name")]
    [InlineData("[https://github.com/own/name].", "https://github.com/own/name", "https://github.com/own/name")]
    [InlineData("\"https://github.com/own/name\"", "https://github.com/own/name", "https://github.com/own/name")]
    [InlineData("<https://github.com/own/name>;", "https://github.com/own/name", "https://github.com/own/name")]
    [InlineData("at https://github.com/own/name/!", "https://github.com/own/name/", "https://github.com/own/name")]
    [InlineData("at https://github.com/own/name.git.", "https://github.com/own/name.git", "https://github.com/own/name")]
    [InlineData("https://github.com/own/name's code", "https://github.com/own/name", "https://github.com/own/name")]
    [InlineData("代码在https://github.com/own/name。", "github.com/own/name", "https://github.com/own/name")]
    [InlineData("代码：https://github.com/own/name。", "https://github.com/own/name", "https://github.com/own/name")]
    [InlineData("（https://github.com/own/name）", "https://github.com/own/name", "https://github.com/own/name")]
    // Without scheme, with www, in capitals, torn apart.
    [InlineData("see github.com/own/name for code", "github.com/own/name", "https://github.com/own/name")]
    [InlineData("see www.github.com/own/name", "www.github.com/own/name", "https://github.com/own/name")]
    [InlineData("HTTPS://GitHub.com/Own/Name", "HTTPS://GitHub.com/Own/Name", "https://github.com/Own/Name")]
    [InlineData("http://github.com/own/name", "http://github.com/own/name", "https://github.com/own/name")]
    [InlineData("https: //github.com/own/name.", "https: //github.com/own/name", "https://github.com/own/name")]
    [InlineData("https:// github.com/own/name.", "https:// github.com/own/name", "https://github.com/own/name")]
    [InlineData("https://github.com/own/ My-Name.", "https://github.com/own/ My-Name", "https://github.com/own/My-Name")]
    // LaTeX and Markdown.
    [InlineData("\\url{https://github.com/own/name}.", "https://github.com/own/name", "https://github.com/own/name")]
    [InlineData("\\href{https://github.com/own/name}{our code}", "https://github.com/own/name", "https://github.com/own/name")]
    [InlineData("https://github.com/own/my\\_name", "https://github.com/own/my\\_name", "https://github.com/own/my_name")]
    [InlineData("https://github.com/own/name\\footnote{x}", "https://github.com/own/name", "https://github.com/own/name")]
    [InlineData("\\texttt{github.com/own/name}", "github.com/own/name", "https://github.com/own/name")]
    [InlineData("[code](https://github.com/own/name).", "https://github.com/own/name", "https://github.com/own/name")]
    // Deep links keep their form and lead to the repository.
    [InlineData("https://github.com/own/name/tree/main/src", "https://github.com/own/name/tree/main/src", "https://github.com/own/name")]
    [InlineData("https://github.com/own/name#readme", "https://github.com/own/name#readme", "https://github.com/own/name")]
    [InlineData("https://github.com/own/name?tab=x", "https://github.com/own/name?tab=x", "https://github.com/own/name")]
    // Bare DOIs of data.
    [InlineData("DOI: 10.5281/zenodo.123456.", "10.5281/zenodo.123456", "https://zenodo.org/records/123456")]
    [InlineData("(doi:10.5281/zenodo.123456)", "10.5281/zenodo.123456", "https://zenodo.org/records/123456")]
    // Pages.
    [InlineData("Project page: https://own.github.io/name/.", "https://own.github.io/name/", null)]
    [InlineData("at own.github.io", "own.github.io", null)]
    [InlineData("at www.example-lab.org.", "www.example-lab.org", null)]
    [InlineData("https://en.wikipedia.org/wiki/Graph_(discrete)", "https://en.wikipedia.org/wiki/Graph_(discrete)", null)]
    [InlineData("http://lab.school.edu/~me/demo", "http://lab.school.edu/~me/demo", null)]
    [InlineData("https://arxiv.org/abs/2401.00001", "https://arxiv.org/abs/2401.00001", null)]
    public void Finds_the_address_as_written_and_the_repository_it_leads_to(string text, string written, string? repository)
    {
        var annotations = Sample.Run(new LinkExtractor(), Sample.Abstract(text));
        var link = Assert.Single(annotations.Links);
        Assert.Equal(written, annotations.Paper.Text(link.Location).ToString());
        Assert.Equal(repository, link.Repository?.Url);
    }

    [Theory]
    [InlineData("see github.com/own/name", "https://github.com/own/name")]
    [InlineData("see www.lab.org/x", "https://www.lab.org/x")]
    [InlineData("http://lab.org/Path", "http://lab.org/Path")]
    [InlineData("https: //lab.org/x", "https://lab.org/x")]
    [InlineData("HTTP://Lab.org/x", "http://Lab.org/x")]
    [InlineData("10.5281/zenodo.77", "https://doi.org/10.5281/zenodo.77")]
    public void Makes_the_address_whole(string text, string url) =>
        Assert.Equal(url, Assert.Single(Sample.Run(new LinkExtractor(), Sample.Abstract(text)).Links).Url);

    [Theory]
    [InlineData("We use node.js and ASP.NET/Core and C#.")]
    [InlineData("Many, e.g. nets, i.e. graphs, et al. etc.")]
    [InlineData("Mail me@school.edu or first.last@lab.example.com/now.")]
    [InlineData("and/or, either.or, TCP/IP, 3.5/4")]
    [InlineData("the ratio a.b/c and v1.0/v2.0")]
    [InlineData("https://")]
    [InlineData("http:// and www.")]
    [InlineData("The end.Next sentence starts.")]
    [InlineData("doi 10.1000/182 names a paper")]
    [InlineData("{anna,ben}@cs.school.edu")]
    public void Leaves_alone_what_is_no_address(string text) =>
        Assert.Empty(Sample.Run(new LinkExtractor(), Sample.Abstract(text)).Links);

    [Theory]
    [InlineData("https://a.org/x and https://b.org/y.", 2)]
    [InlineData("https://a.org/x,https://b.org/y", 2)]
    [InlineData("https://a.org/x; github.com/own/name", 2)]
    [InlineData("[https://a.org/x](https://a.org/x)", 2)]
    public void Keeps_neighbours_apart(string text, int count) =>
        Assert.Equal(count, Sample.Run(new LinkExtractor(), Sample.Abstract(text)).Links.Length);

    [Fact]
    public void Reads_the_title_too() =>
        Assert.Equal(TextField.Title, Assert.Single(Sample.Run(new LinkExtractor(),
            Sample.Paper("github.com/own/name: a tool")).Links).Location.Field);
}
