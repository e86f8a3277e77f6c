using System.Globalization;
using BenchmarkDotNet.Running;
using PaperGraph.Benchmarks;

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

BenchmarkSwitcher.FromAssembly(typeof(BenchmarkCorpus).Assembly).Run(args);
