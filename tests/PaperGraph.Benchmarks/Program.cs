using System.Globalization;
using BenchmarkDotNet.Running;
using PaperGraph.Benchmarks;
using PaperGraph.Benchmarks.Calibration;
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

if (args is ["extract", var corpus])
{
    ExtractionSpeed.Print(corpus, Console.Out);
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

if (args is ["calibrate", var annotated])
{
    FactConfidence.Print([.. FactSample.Collect(GoldReader.Read(annotated), folds: 2)], Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(BenchmarkCorpus).Assembly).Run(args);
