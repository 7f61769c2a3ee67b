using FactCheck.Browser;
using Xunit.Sdk;
using Xunit.v3;

// One browser for all; one test at a time, since each runs a server of its own on two cores.
[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: Parallelization(Mode = ParallelMode.None)]
