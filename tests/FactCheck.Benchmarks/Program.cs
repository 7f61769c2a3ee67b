using BenchmarkDotNet.Running;
using FactCheck.Benchmarks;
using FactCheck.Benchmarks.Load;

return args switch
{
    ["scaling", .. string[] files] => ScalingReport.Print(files),
    ["anchoring"] => AnchoringReport.Print(),
    ["command", .. string[] files] => await CommandReport.PrintAsync(files),
    ["desk", .. string[] parts] => await DeskReport.PrintAsync(parts),
    ["stages", .. string[] files] => StageReport.Print(files),
    _ => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args).Any() ? 0 : 1,
};
