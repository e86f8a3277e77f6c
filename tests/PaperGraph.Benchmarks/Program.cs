using BenchmarkDotNet.Running;
using PaperGraph.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(BenchmarkCorpus).Assembly).Run(args);
