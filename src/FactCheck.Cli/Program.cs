using System.Text;
using FactCheck.Cli;

// Scripts read the bytes: UTF-8 without mark and "\n" on every system, whatever the console is set to.
await using var output = Console.OpenStandardOutput();
await using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
return await FactCheckCommand.RunAsync(args, Console.OpenStandardInput(), output, error);
