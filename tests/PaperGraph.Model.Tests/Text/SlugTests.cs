using FsCheck;
using FsCheck.Fluent;
using PaperGraph.Model.Text;

namespace PaperGraph.Model.Tests.Text;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Implicit Neural Representation", "implicit-neural-representation")]
    [InlineData("  k-NN  ", "k-nn")]
    [InlineData("C", "c")]
    [InlineData("C++", "c-plus-plus")]
    [InlineData("C#", "c-sharp")]
    [InlineData("A*", "a-star")]
    [InlineData("A* search", "a-star-search")]
    [InlineData("node.js", "node.js")]
    [InlineData(".NET", "dot-net")]
    [InlineData("ASP .NET", "asp-dot-net")]
    [InlineData("GPT-3.5", "gpt-3.5")]
    [InlineData("et al.", "et-al")]
    [InlineData("...", "")]
    [InlineData("TCP/IP", "tcp-ip")]
    [InlineData("β-VAE", "beta-vae")]
    [InlineData("ΔV", "delta-v")]
    [InlineData("SL²A", "sl2a")]
    [InlineData("H₂O", "h2o")]
    [InlineData("Schrödinger bridge", "schrodinger-bridge")]
    [InlineData("Schro\u0308dinger bridge", "schrodinger-bridge")]
    [InlineData("Alzheimer's disease", "alzheimers-disease")]
    [InlineData("Alzheimer’s disease", "alzheimers-disease")]
    [InlineData("知识图谱", "知识图谱")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("→", "")]
    [InlineData("", "")]
    public void Makes_a_readable_part_of_an_address(string name, string expected) => Assert.Equal(expected, Slug.Of(name));

    [Fact]
    public void Is_never_longer_than_120_units_and_parts_no_surrogates()
    {
        Assert.Equal(120, Slug.Of(new string('a', 500)).Length);
        var astral = string.Concat(Enumerable.Repeat("\U00020000", 100));
        Assert.Equal(120, Slug.Of(astral).Length);
        Assert.Equal(120, Slug.Of(new string('b', 118) + "++++").Length);
        Assert.False(char.IsHighSurrogate(Slug.Of("a" + astral)[^1]));
    }

    [Fact]
    public void Holds_nothing_that_an_address_must_escape() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), name =>
        {
            var slug = Slug.Of(name ?? "");
            Assert.InRange(slug.Length, 0, 120);
            Assert.DoesNotContain(slug, unit => char.IsWhiteSpace(unit) || char.IsControl(unit) || "/?#[]@!$&'()*+,;=:%<>\"{}|\\^`".Contains(unit));
            Assert.DoesNotContain("--", slug, StringComparison.Ordinal);
            Assert.Equal(slug, slug.Trim('-', '.'));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20_261_122UL, 7UL));

    [Fact]
    public void Is_its_own_slug() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), name => Assert.Equal(Slug.Of(name.Get), Slug.Of(Slug.Of(name.Get))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20_261_122UL, 7UL));
}
