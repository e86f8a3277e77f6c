using System.Text;
using System.Text.RegularExpressions;
using PaperGraph.Corpus.Listing;

namespace PaperGraph.Corpus.Tests.Listing;

public sealed partial class ListingReadingTests
{
    private const string Long =
        "We study how rivers choose their beds when the soil below them is layered. A small model of erosion predicts the width of a bend "
        + "from the age of the layer it cuts, and field data from nine valleys agree with it. We show that the model also explains why some "
        + "bends are abandoned early, and we give the data and the code to everyone who wants to repeat the count.";

    private const string Other =
        "Bridges hum in the wind, and their hum tells how they age. We record forty bridges for a year and learn a code of their sound that "
        + "separates rust from loose bolts. The code is small enough to be computed on the bridge itself. What does a bridge say before it "
        + "fails? We find that the answer lies in the second overtone.";

    // Each row: the page with T1, T2, T3 (titles), L, O (long abstracts) and | for a line end; the entries expected, title = abstract.
    [Theory]
    [InlineData("T1||L||T2||O", "T1=L;T2=O")]
    [InlineData("T1|L|T2|O|T3|L", "T1=L;T2=O;T3=L")]
    [InlineData("new||Get trending papers in your email inbox!||Subscribe||byAK and the research community||Mar 13||T1||L", "T1=L")]
    [InlineData("Get trending papers in your email inbox!|SubscribeT1|L|T2|O", "T1=L;T2=O")]
    [InlineData("Get trending papers in your email inbox!|SubscribebyAK and the research communityMar 13T1|L|T2|O", "T1=L;T2=O")]
    [InlineData("T1||Mar 13, 2025||Ada Byron, Karl Benz and Mary Jones||12||L||T2||O", "T1=L;T2=O")]
    [InlineData("T1|L|Load more|3 comments|T2|O", "T1=L;T2=O")]
    [InlineData("Rivers are what you make of them.||L||Who Hears the Bridge?||O", "Rivers are what you make of them.=L;Who Hears the Bridge?=O")]
    [InlineData("rivers remember|L|can bridges speak|O", "rivers remember=L;can bridges speak=O")]
    [InlineData("T1||A very short abstract of ours.||T2||O||T3||L", "T1=A very short abstract of ours.;T2=O;T3=L")]
    [InlineData("T1||L||The second paragraph goes on about bends, and it ends like a sentence.||T2||O", "T1=L The second paragraph goes on about bends, and it ends like a sentence.;T2=O")]
    [InlineData("T1|L|O|T2|O", "T1=L O;T2=O")]
    [InlineData("T1||L||Code: https://example.org/rivers||T2||O", "T1=L Code: https://example.org/rivers;T2=O")]
    [InlineData("T1||T2||O||T3||L", "T1=;T2=O;T3=L")]
    [InlineData("T1|L|T2|T3|L", "T1=L;T2=;T3=L")]
    [InlineData("T1||L||T2", "T1=L;T2=")]
    [InlineData("T1|L||T2|O", "T1=L;T2=O")]
    public void Tells_titles_from_abstracts_and_furniture(string page, string expected)
    {
        var entries = Read(Fill(page));

        Assert.Equal(Fill(expected, lineEnd: "|").Split(';'), entries);
    }

    [Theory]
    [InlineData(72)]
    [InlineData(80)]
    [InlineData(100)]
    public void Joins_hard_wrapped_lines(int width)
    {
        var page = $"{Wrap(Fill("T1"), width)}\n\n{Wrap(Long, width)}\n\n{Wrap(Fill("T2 and a Title That Runs On and On Beyond the End of Its Line for Certain"), width)}\n\n{Wrap(Other, width)}\n";

        var entries = Read(page);

        Assert.Equal([$"{Fill("T1")}={Long}", $"{Fill("T2 and a Title That Runs On and On Beyond the End of Its Line for Certain")}={Other}"], entries);
    }

    // The first title fills its line: no break tells it from what follows.
    [Theory]
    [InlineData("A Title That Is Made to Fill the Whole Width of Its Only Line")]
    [InlineData("A Title That Is Made to Fill the Whole Width of Its First Line and a Part of Another Line Below")]
    public void Finds_the_abstract_in_a_hard_wrapped_block(string title)
    {
        var page = $"{Wrap(title, 62)}\n{Wrap(Long, 62)}\n\n{Wrap(Fill("T2"), 62)}\n{Wrap(Other, 62)}\n\n{Wrap(Fill("T3"), 62)}\n{Wrap(Long, 62)}\n";

        Assert.Equal([$"{title}={Long}", $"{Fill("T2")}={Other}", $"{Fill("T3")}={Long}"], Read(page));
    }

    [Fact]
    public void A_record_lies_on_the_line_of_its_title()
    {
        var corpus = Reading.Text(Fill("new||Subscribe||T1||L||T2||O"));

        Assert.Equal([5, 9], corpus.Papers.SelectMany(static paper => paper.Sources).Select(static source => source.Line).Order());
    }

    [Fact]
    public void A_title_without_abstract_is_rejected_with_its_line()
    {
        var corpus = Reading.Text(Fill("T1||L||T2||T3||O"));

        Assert.Equal(["MissingAbstract 5"], corpus.Faults());
    }

    [Theory]
    [InlineData("Subscription Models of Rivers", "Subscription Models of Rivers")]
    [InlineData("SubscribeRivers", "Rivers")]
    [InlineData("Subscribe2D Rivers", "2D Rivers")]
    [InlineData("Newton Was Here", "Newton Was Here")]
    [InlineData("byAK and the research communityMar 13Rivers", "Rivers")]
    public void Takes_glued_furniture_off(string text, string expected) => Assert.Equal(expected, Furniture.WithoutGlued(text));

    [Theory]
    [InlineData("Mar 13", true)]
    [InlineData("13 March 2025", true)]
    [InlineData("2025-03-13", true)]
    [InlineData("Submitted by karl", true)]
    [InlineData("3 days ago", true)]
    [InlineData("1.2k", true)]
    [InlineData("SUBSCRIBE", true)]
    [InlineData("March of the Rivers", false)]
    [InlineData("New Rivers for Old", false)]
    [InlineData("3D Rivers", false)]
    public void Knows_furniture(string text, bool expected) => Assert.Equal(expected, Furniture.Is(text));

    private static string[] Read(string page)
    {
        var paragraphs = ParagraphSplitter.Split(page.Split('\n'));
        var roles = ListingLayout.Assign(paragraphs);
        var entries = new List<StringBuilder>();
        for (var i = 0; i < roles.Length; i++)
        {
            switch (roles[i])
            {
                case ParagraphRole.Title:
                    entries.Add(new StringBuilder(paragraphs[i].Text).Append('='));
                    break;
                case ParagraphRole.Abstract:
                    entries[^1].Append(paragraphs[i].Text);
                    break;
                case ParagraphRole.AbstractRest or ParagraphRole.TitleRest:
                    entries[^1].Append(' ').Append(paragraphs[i].Text);
                    break;
            }
        }

        return [.. entries.Select(static entry => entry.ToString())];
    }

    private static string Fill(string page, string lineEnd = "\n") => Placeholder().Replace(page, match => match.Value switch
    {
        "T1" => "RiverBed: Learning the Shape of Layered Soils",
        "T2" => "What Bridges Say: A Code for Their Sound",
        "T3" => "On the Age of Bends",
        "L" => Long,
        "O" => Other,
        _ => lineEnd,
    });

    private static string Wrap(string text, int width)
    {
        var (wrapped, column) = (new StringBuilder(), 0);
        foreach (var word in text.Split(' '))
        {
            if (column > 0 && column + 1 + word.Length > width)
            {
                wrapped.Append('\n');
                column = 0;
            }

            if (column++ > 0) wrapped.Append(' ');
            else column = 0;
            wrapped.Append(word);
            column += word.Length;
        }

        return wrapped.ToString();
    }

    [GeneratedRegex(@"T[123]|\bL\b|\bO\b|\|")]
    private static partial Regex Placeholder();
}
