using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Tests.Abbreviations;

public sealed class AbbreviationExtractorTests
{
    [Theory]
    // Plain.
    [InlineData("We train a convolutional neural network (CNN) on it.", "CNN = convolutional neural network")]
    [InlineData("The principal component analysis (PCA) fails.", "PCA = principal component analysis")]
    [InlineData("using mean absolute error [MAE] here", "MAE = mean absolute error")]
    [InlineData("area under the curve (AUC)", "AUC = area under the curve")]
    [InlineData("the Internet of Things (IoT)", "IoT = Internet of Things")]
    [InlineData("named entity recognition (“NER”) is", "NER = named entity recognition")]
    [InlineData("the word error rate (WER, in percent)", "WER = word error rate")]
    // Plural.
    [InlineData("Large language models (LLMs) reason.", "LLMs = Large language models")]
    [InlineData("implicit neural representations (INRs)", "INRs = implicit neural representations")]
    // Reverse.
    [InlineData("We use SVM (support vector machine) here.", "SVM = support vector machine")]
    [InlineData("The GAN (generative adversarial network) fails.", "GAN = generative adversarial network")]
    // By a word instead of brackets.
    [InlineData("a graph attention network, called GAN, wins", "GAN = graph attention network")]
    [InlineData("a sparse token mixer, dubbed STM, helps", "STM = sparse token mixer")]
    [InlineData("adaptive rank selection, or ARS for short, helps", "ARS = adaptive rank selection")]
    [InlineData("adaptive rank selection (ARS for short) helps", "ARS = adaptive rank selection")]
    [InlineData("adaptive rank selection (hereafter ARS) helps", "ARS = adaptive rank selection")]
    [InlineData("ARS, short for adaptive rank selection, helps", "ARS = adaptive rank selection")]
    [InlineData("Here ARS stands for adaptive rank selection.", "ARS = adaptive rank selection")]
    // Brackets in brackets, more than one word in the bracket.
    [InlineData("a model (an optical character recognition (OCR) engine)", "OCR = optical character recognition")]
    [InlineData("large language model (LLM [of any size]) agents", "LLM = large language model")]
    [InlineData("safe reinforcement learning (Safe RL) is", "Safe RL = safe reinforcement learning")]
    // LaTeX, digits, signs.
    [InlineData("squared loss annealing (SL$^{2}$A) works", "SL$^{2}$A = squared loss annealing")]
    [InlineData("a long short-term memory (LSTM) cell", "LSTM = long short-term memory")]
    [InlineData("the text-to-speech (TTS) task", "TTS = text-to-speech")]
    [InlineData("visual question answering (VQA 2) set", "")]
    [InlineData("image-to-image translation (I2I)", "I2I = image-to-image translation")]
    [InlineData("a \\emph{variational autoencoder} (VAE)", "VAE = variational autoencoder")]
    [InlineData("extensible markup language (XML)", "XML = extensible markup language")]
    [InlineData("differential privacy (DP) and federated learning (FL)", "DP = differential privacy; FL = federated learning")]
    [InlineData("the asynchronous advantage actor critic (A3C) agent", "A3C = asynchronous advantage actor critic")]
    [InlineData("a shifted spatial state (S3) model", "S3 = shifted spatial state")]
    [InlineData("a graph attention network (GAT) here", "GAT = graph attention network")]
    [InlineData("the TGF-β receptor, transforming growth factor-β (TGF-β)", "TGF-β = transforming growth factor-β")]
    [InlineData("a casein kinase II (CK2) here", "CK2 = casein kinase II")]
    // One word, small letters, parts of compounds.
    [InlineData("a film of polymethylsiloxane (PMS) is cast", "PMS = polymethylsiloxane")]
    [InlineData("samples that are independent and identically distributed (iid) only", "iid = independent and identically distributed")]
    [InlineData("a pseudo-inverse (PI) of it", "PI = pseudo-inverse")]
    // Capitals that the writer has set inside words.
    [InlineData("We present TRIO (TRee lIft with Order), a tool.", "TRIO = TRee lIft with Order")]
    // Several words, a number, marks within the short form.
    [InlineData("the pine needle index (PN index) rises", "PN index = pine needle index")]
    [InlineData("a garden aphid protein 2 (GAP 2) here", "GAP 2 = garden aphid protein 2")]
    [InlineData("GAP 2 (garden aphid protein 2) is found in leaves", "GAP 2 = garden aphid protein 2")]
    [InlineData("by the soil/plant model (S/PM) alone", "S/PM = soil/plant model")]
    [InlineData("cases of early leaf mould (E.L.M.) are rare", "E.L.M. = early leaf mould")]
    // A long form that begins with a word of asides, that has a bracket or lost a letter, possessives.
    [InlineData("We train a NEG (named edge graph) model.", "NEG = named edge graph")]
    [InlineData("the slow leaf channel of Na(+) (SLCN) opens", "SLCN = slow leaf channel of Na(+)")]
    [InlineData("by the na?ve growth rule (NGR) alone", "NGR = na?ve growth rule")]
    [InlineData("the Bureau of River Surveys's (BRS's) list", "BRS = Bureau of River Surveys")]
    // Nothing but a comma between, or nothing at all.
    [InlineData("by negative binomial multiple growth NBMG of stems", "NBMG = negative binomial multiple growth")]
    [InlineData("we use a sparse garden leaf network, SGLN, by day", "SGLN = sparse garden leaf network")]
    [InlineData("routing via Lagrangian RL for many agents", "")]
    [InlineData("with models and multimodal MM here", "")]
    // What belongs to a name: the noun of a gene, a Greek letter before the hyphen.
    [InlineData("the garden aphid type 1 gene (GA1) is found", "GA1 = garden aphid type 1 gene")]
    [InlineData("a beta-amylose garden precursor (AGP) is found", "AGP = beta-amylose garden precursor")]
    // Letters that come in another order.
    [InlineData("the G subunit of leaf sugar synthase (LSS-G) alone", "LSS-G = G subunit of leaf sugar synthase")]
    [InlineData("the heavy chain of garden aphid protein (GAPhc) here", "GAPhc = heavy chain of garden aphid protein")]
    [InlineData("held at the Seventh River Survey Conference (RSC-7) again", "RSC-7 = Seventh River Survey Conference")]
    [InlineData("a 40 kDa garden membrane protein (GMP40) is found", "GMP40 = 40 kDa garden membrane protein")]
    // Both forms in one bracket, and long short forms.
    [InlineData("the lag between them (electromechanical delay, EMD) grows", "EMD = electromechanical delay")]
    [InlineData("the Video Garden Benchmark (VideoGardenBench) has leaves", "VideoGardenBench = Video Garden Benchmark")]
    // A generic noun that the letters leave out.
    [InlineData("by the garden aphid detection method (GAD) here", "GAD = garden aphid detection")]
    [InlineData("the expectation maximisation (EM) algorithm", "EM = expectation maximisation")]
    public void Pairs_short_forms_with_their_long_forms(string text, string pairs) => Assert.Equal(pairs, Pairs(Sample.Abstract(text)));

    [Theory]
    [InlineData("SLIM: Sparse Linear Methods for Ranking", "SLIM = Sparse Linear Methods")]
    [InlineData("DART - Dense Adaptive Retrieval Transformer", "DART = Dense Adaptive Retrieval Transformer")]
    [InlineData("FOCAL: a Framework of Contrastive Audio Learning", "FOCAL = Framework of Contrastive Audio Learning")]
    [InlineData("Attention: a Survey", "")]
    [InlineData("QA: What Have We Learned?", "")]
    public void Pairs_a_title_with_its_own_headline(string title, string pairs) => Assert.Equal(pairs, Pairs(Sample.Paper(title)));

    [Theory]
    [InlineData("as Smith found (2020) before")]
    [InlineData("in a way (see Fig. 2) that")]
    [InlineData("we show (a) that and (b) this, (ii) more")]
    [InlineData("our method (best) wins")]
    [InlineData("as shown before (Smith et al., 2019)")]
    [InlineData("as shown before [12, 13]")]
    [InlineData("an accuracy of 93 (95% CI)")]
    [InlineData("it was fast (p < 0.05)")]
    [InlineData("the members (US and UK) voted")]
    [InlineData("the score (higher is better)")]
    [InlineData("many graphs (i.e., networks)")]
    [InlineData("a set of images (e.g., ImageNet)")]
    [InlineData("large gains (10x)")]
    [InlineData("on three benchmarks (COCO, VOC, LVIS)")]
    [InlineData("(CNN) alone opens the text")]
    [InlineData("an empty pair () here")]
    [InlineData("a list cut short (of ferns and mosses, or ) here")]
    [InlineData("a name left out (of ferns and mosses; called ) here")]
    [InlineData("an open bracket (CNN goes on")]
    [InlineData("on the server (GPU)")]
    public void Leaves_other_brackets_alone(string text) => Assert.Equal("", Pairs(Sample.Abstract(text)));

    [Fact]
    public void Finds_a_pair_again_at_each_place_it_is_defined()
    {
        var annotations = Sample.Run(new AbbreviationExtractor(),
            Sample.Paper("A neural radiance field (NeRF)", "A neural radiance field (NeRF) is."));
        Assert.Equal([TextField.Title, TextField.Abstract], annotations.Abbreviations.Select(pair => pair.ShortForm.Field));
    }

    [Theory]
    [InlineData(
        "DenSent: Dense Sentences of Moss", "We present dense sentence trees (DenSent).", "DenSent = dense sentence trees")]
    [InlineData(
        "On leaves", "A garden aphid protein (GAP) binds. The garden aphid proteins (GAPs) fold.",
        "GAP = garden aphid protein; GAPs = garden aphid proteins")]
    [InlineData(
        "On leaves", "Principal component analysis (PCA) of a plant cell atlas (PCA)",
        "PCA = Principal component analysis; PCA = plant cell atlas")]
    public void A_second_long_form_of_one_short_form_must_be_beyond_doubt(string title, string text, string pairs) =>
        Assert.Equal(pairs, Pairs(Sample.Paper(title, text)));

    [Fact]
    public void Places_that_define_the_same_pair_support_each_other()
    {
        var once = Sample.Run(new AbbreviationExtractor(), Sample.Paper("DenSent: Dense Sentences"));
        var twice = Sample.Run(new AbbreviationExtractor(), Sample.Paper("DenSent: Dense Sentences", "The dense sentences (DenSent) win."));
        Assert.True(twice.Abbreviations[0].Confidence > once.Abbreviations.Select(pair => pair.Confidence).FirstOrDefault());
    }

    [Fact]
    public void Confidence_is_a_probability() =>
        Assert.All(
            Sample.Run(new AbbreviationExtractor(), Sample.Abstract("a convolutional neural network (CNN), word error rate (WER)"))
                .Abbreviations,
            pair => Assert.InRange(pair.Confidence, 0.4f, 1f));

    private static string Pairs(Paper paper) => string.Join("; ", Sample.Run(new AbbreviationExtractor(), paper).Abbreviations
        .Select(pair => $"{paper.Text(pair.ShortForm)} = {paper.Text(pair.LongForm)}"));
}
