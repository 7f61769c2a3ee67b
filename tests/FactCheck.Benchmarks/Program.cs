using BenchmarkDotNet.Running;
using FactCheck.Benchmarks;

return args switch
{
    ["scaling", .. string[] files] => ScalingReport.Print(files),
    ["command", .. string[] files] => await CommandReport.PrintAsync(files),
    ["stages", .. string[] files] => StageReport.Print(files),
    _ => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).Any() ? 0 : 1,
};
