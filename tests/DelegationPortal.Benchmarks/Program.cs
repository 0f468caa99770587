using BenchmarkDotNet.Running;
using DelegationPortal.Benchmarks;

if (args is ["confidence", ..])
{
    ConfidenceCommand.Run(Console.Out, args.ElementAtOrDefault(1));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
