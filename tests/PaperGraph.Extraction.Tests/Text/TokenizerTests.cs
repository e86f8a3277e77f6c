using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    // Hyphens, strokes and stops inside a word.
    [InlineData("state-of-the-art results", "state-of-the-art ¦ results")]
    [InlineData("GPT-4o and UCF101-24", "GPT-4o ¦ and ¦ UCF101-24")]
    [InlineData("multi‑modal self‐attention", "multi‑modal ¦ self‐attention")]
    [InlineData("a train-test -- split", "a ¦ train-test ¦ -- ¦ split")]
    [InlineData("pre- and post-training", "pre ¦ - ¦ and ¦ post-training")]
    [InlineData("the range 1–5", "the ¦ range ¦ 1 ¦ – ¦ 5")]
    [InlineData("node.js v2.0", "node.js ¦ v2.0")]
    [InlineData("TCP/IP, and/or CNN/LSTM", "TCP/IP ¦ , ¦ and ¦ / ¦ or ¦ CNN/LSTM")]
    [InlineData("snake_case_name", "snake_case_name")]
    // Names with signs.
    [InlineData("C++ and C# and F#.", "C++ ¦ and ¦ C# ¦ and ¦ F# ¦ .")]
    [InlineData("C++17 code", "C++17 ¦ code")]
    [InlineData("DeepLabv3+ wins", "DeepLabv3+ ¦ wins")]
    [InlineData("A* search, A*-like", "A* ¦ search ¦ , ¦ A*-like")]
    [InlineData("R&D at AT&T", "R&D ¦ at ¦ AT&T")]
    [InlineData("P@1 and Recall@10", "P@1 ¦ and ¦ Recall@10")]
    [InlineData("mail first.last@cs.school.edu now", "mail ¦ first.last@cs.school.edu ¦ now")]
    // Abbreviations with stops.
    [InlineData("Lee et al. show", "Lee ¦ et ¦ al. ¦ show")]
    [InlineData("e.g., i.e. this", "e.g. ¦ , ¦ i.e. ¦ this")]
    [InlineData("A vs. B, etc.", "A ¦ vs. ¦ B ¦ , ¦ etc.")]
    [InlineData("see Fig. 2", "see ¦ Fig. ¦ 2")]
    [InlineData("We say no.", "We ¦ say ¦ no ¦ .")]
    [InlineData("the U.S.A. and", "the ¦ U.S.A ¦ . ¦ and")]
    [InlineData("It ends. Next", "It ¦ ends ¦ . ¦ Next")]
    // Possessives, contractions and quotations.
    [InlineData("the model's size", "the ¦ model ¦ ' ¦ s ¦ size")]
    [InlineData("Bayes’ rule", "Bayes ¦ ’ ¦ rule")]
    [InlineData("it doesn't", "it ¦ doesn't")]
    [InlineData("O'Reilly and d’Alembert", "O'Reilly ¦ and ¦ d’Alembert")]
    [InlineData("\"deep\" “wide” ``big''", "\" ¦ deep ¦ \" ¦ “ ¦ wide ¦ ” ¦ `` ¦ big ¦ ''")]
    // LaTeX.
    [InlineData("$k$-NN graphs", "$k$-NN ¦ graphs")]
    [InlineData("SL$^{2}$A-INR is", "SL$^{2}$A-INR ¦ is")]
    [InlineData("BT^2 and X^{10}", "BT^2 ¦ and ¦ X^{10}")]
    [InlineData("\\emph{Deep} learning", "Deep ¦ learning")]
    [InlineData("{\\bf Fast} nets", "Fast ¦ nets")]
    [InlineData("the \\textsc{Name}, ours", "the ¦ Name ¦ , ¦ ours")]
    [InlineData("$\\textbf{X}$ wins", "X ¦ wins")]
    [InlineData("$\\textbf{SLIM}$: a", "SLIM ¦ : ¦ a")]
    [InlineData("error $O(n \\log n)$ holds", "error ¦ $O(n \\log n)$ ¦ holds")]
    [InlineData("the $\\ell_2$-norm of $x$", "the ¦ $\\ell_2$-norm ¦ of ¦ $x$")]
    [InlineData("$$E = mc^2$$ is", "$$E = mc^2$$ ¦ is")]
    [InlineData("\\beta-VAE", "\\beta-VAE")]
    [InlineData("Schr\\\"odinger's", "Schr ¦ \" ¦ odinger ¦ ' ¦ s")]
    [InlineData("CO$_2$ levels", "CO$_2$ ¦ levels")]
    [InlineData("a~tie and 5\\% more", "a ¦ tie ¦ and ¦ 5 ¦ % ¦ more")]
    // Money is no mathematics.
    [InlineData("cost $5 million, not $7 million", "cost ¦ $ ¦ 5 ¦ million ¦ , ¦ not ¦ $ ¦ 7 ¦ million")]
    [InlineData("only $1,000.", "only ¦ $ ¦ 1,000 ¦ .")]
    [InlineData("for $20", "for ¦ $ ¦ 20")]
    // Numbers.
    [InlineData("1,000 of 3.14 (95%)", "1,000 ¦ of ¦ 3.14 ¦ ( ¦ 95 ¦ % ¦ )")]
    [InlineData("10x faster at 4K", "10x ¦ faster ¦ at ¦ 4K")]
    // HTML.
    [InlineData("<i>E. coli</i> H<sub>2</sub>O", "E ¦ . ¦ coli ¦ H ¦ 2 ¦ O")]
    [InlineData("if a < b and b > c", "if ¦ a ¦ < ¦ b ¦ and ¦ b ¦ > ¦ c")]
    // Scripts and signs beyond Latin.
    [InlineData("naïve Müller-Schön", "naïve ¦ Müller-Schön")]
    [InlineData("cafe\u0301 noir", "cafe\u0301 ¦ noir")]
    [InlineData("שלום עולם", "שלום ¦ עולם")]
    [InlineData("深度学习。方法", "深度学习 ¦ 。 ¦ 方法")]
    [InlineData("α-divergence and β₁", "α-divergence ¦ and ¦ β₁")]
    [InlineData("fast 🚀 code", "fast ¦ 🚀 ¦ code")]
    [InlineData("हिन्दी भाषा", "हिन्दी ¦ भाषा")]
    [InlineData("x² m³", "x² ¦ m³")]
    [InlineData("", "")]
    [InlineData(" \t\n\u00A0 ", "")]
    public void Splits_text_into_tokens(string text, string tokens) =>
        Assert.Equal(tokens, string.Join(" ¦ ", Tokenizer.Tokenize(text).Select(token => token.Span.Of(text).ToString())));

    [Theory]
    [InlineData("GPT-4o", TokenKind.Word)]
    [InlineData("2D", TokenKind.Word)]
    [InlineData("$k$-NN", TokenKind.Word)]
    [InlineData("\\beta", TokenKind.Word)]
    [InlineData("3.5", TokenKind.Number)]
    [InlineData("1,000", TokenKind.Number)]
    [InlineData("$x + y$", TokenKind.Math)]
    [InlineData("$5$", TokenKind.Math)]
    [InlineData("--", TokenKind.Punctuation)]
    [InlineData("(", TokenKind.Punctuation)]
    [InlineData("https://a.org/b", TokenKind.Url)]
    [InlineData("github.com/a/b", TokenKind.Url)]
    public void Says_what_a_token_is_made_of(string text, TokenKind kind) =>
        Assert.Equal(kind, Assert.Single(Tokenizer.Tokenize(text)).Kind);
}
