using System.Globalization;
using BenchmarkDotNet.Running;
using PaperGraph.Benchmarks;

if (args is ["make-graph", var triples, var path])
{
    using var file = File.Create(path);
    SyntheticGraph.Write(long.Parse(triples, CultureInfo.InvariantCulture), file);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(BenchmarkCorpus).Assembly).Run(args);
