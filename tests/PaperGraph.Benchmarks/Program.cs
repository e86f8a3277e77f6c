using System.Collections.Immutable;
using System.Globalization;
using BenchmarkDotNet.Running;
using PaperGraph.Benchmarks;
using PaperGraph.Benchmarks.Analysis;
using PaperGraph.Benchmarks.Calibration;
using PaperGraph.Benchmarks.Export;
using PaperGraph.Benchmarks.Resolution;
using PaperGraph.Corpus;
using PaperGraph.Evaluation.Gold;

if (args is ["make-graph", var triples, var path])
{
    using var file = File.Create(path);
    SyntheticGraph.Write(long.Parse(triples, CultureInfo.InvariantCulture), file);
    return;
}

if (args is ["ask", var graph, var queries])
{
    QueryTimes.Print(graph, queries, Console.Out);
    return;
}

if (args is ["validate", var data, var shapes])
{
    ValidationTimes.Print(data, shapes, Console.Out);
    return;
}

if (args is ["extract", var corpus])
{
    ExtractionSpeed.Print(corpus, Console.Out);
    return;
}

if (args is ["write", var edgeCount])
{
    WritingSpeed.Print(int.Parse(edgeCount, CultureInfo.InvariantCulture), Console.Out);
    return;
}

if (args is ["measure", var edges])
{
    using var output = Console.OpenStandardOutput();
    GraphMeasures.Print(edges, output);
    return;
}

if (args is ["analyse", ..])
{
    var counts = args.Skip(1).Select(static text => int.Parse(text, CultureInfo.InvariantCulture)).ToArray();
    AnalysisSpeed.Print(counts is [var count, ..] ? count : 100_000, counts is [_, var pairs] ? pairs : 3_000_000, Console.Out);
    return;
}

if (args is ["extract-steps", var stepped, var first, var repeated])
{
    ExtractionStages.Print(
        stepped, int.Parse(first, CultureInfo.InvariantCulture), int.Parse(repeated, CultureInfo.InvariantCulture), Console.Out);
    return;
}

if (args is ["resolve-gold", var gold])
{
    HiddenDefinitions.Score(GoldReader.Read(gold).Select(GoldAnnotations.Of)).Write(Console.Out);
    return;
}

if (args is ["resolve-raw", var raw])
{
    var papers = CorpusReader.Read([raw], new CorpusOptions(), null, CancellationToken.None).Papers;
    var pipeline = BenchmarkCorpus.Pipeline();
    HiddenDefinitions.Score(papers.AsParallel().AsOrdered().Select(pipeline.Annotate)).Write(Console.Out);
    return;
}

if (args is ["calibrate", var annotated, .. var lent] && lent.Length is 0 or 2)
{
    ImmutableArray<GoldPaper> more = lent is [var labels, var texts] ? Labels(labels, texts) : [];
    FactConfidence.Print([.. FactSample.Collect(GoldReader.Read(annotated), more)], Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(BenchmarkCorpus).Assembly).Run(args);

// Labels without texts, which the papers of another file lend.
static ImmutableArray<GoldPaper> Labels(string labels, string texts) =>
    GoldReader.Read([labels], CorpusReader.Read([texts], new CorpusOptions(), null, CancellationToken.None).Papers.ToDictionary(paper => paper.Id), []);
