namespace PaperGraph.Model.Tests;

public sealed class TextLocationTests
{
    [Fact]
    public void Comes_title_first_then_by_span()
    {
        TextLocation[] locations = [new(TextField.Abstract, 0, 1), new(TextField.Title, 5, 6), new(TextField.Abstract, 0, 9), new(TextField.Title, 0, 1)];
        Assert.Equal(
            [new(TextField.Title, 0, 1), new(TextField.Title, 5, 6), new(TextField.Abstract, 0, 9), new(TextField.Abstract, 0, 1)],
            locations.Order());
    }

    [Fact]
    public void Never_meets_a_location_of_the_other_field()
    {
        var (title, body) = (new TextLocation(TextField.Title, 0, 9), new TextLocation(TextField.Abstract, 2, 3));
        Assert.False(title.Overlaps(body));
        Assert.False(title.Contains(body));
        Assert.True(title.Contains(new TextLocation(TextField.Title, 2, 3)));
        Assert.True(title.Overlaps(new TextLocation(TextField.Title, 8, 12)));
    }

    [Fact]
    public void Reads_its_field_of_the_paper()
    {
        var paper = new Paper { Id = new PaperId("p"), Title = "A title", Abstract = "Some text" };
        Assert.Equal("title", paper.Text(new TextLocation(TextField.Title, 2, 7)).ToString());
        Assert.Equal("Some", paper.Text(new TextLocation(TextField.Abstract, 0, 4)).ToString());
    }
}
