using System.Globalization;
using FactCheck.Fuzz;
using SharpFuzz;

// With --seconds the seeds are mutated here, blindly, for so long; without, a fuzzer that watches the code's paths feeds standard input.
int seconds = Array.IndexOf(args, "--seconds") is >= 0 and var at && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : 0;
if (seconds > 0)
{
    int seed = Array.IndexOf(args, "--seed") is >= 0 and var s && s + 1 < args.Length ? int.Parse(args[s + 1], CultureInfo.InvariantCulture) : 1;
    return new BlindFuzzer(seed).Run(TimeSpan.FromSeconds(seconds));
}

Fuzzer.Run(Invariants.Check);
return 0;
