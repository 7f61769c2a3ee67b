using System.CommandLine;
using System.CommandLine.Parsing;

namespace FactCheck.Cli;

/// <summary><c>factcheck detect</c>: what is asked for; <see cref="DetectRun"/> does it.</summary>
internal sealed class DetectCommand : Command
{
    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "Files to read; standard input without FILE or with \"-\".",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> input = Choice("--input", "What the input is.", "text", "jsonl");
    private readonly Option<string> format = Choice("--format", "What is printed [default: table, or jsonl with --input jsonl].", "table", "json", "jsonl");
    private readonly Option<string> offsets = Choice("--offsets", "The unit positions are counted in.", "utf16", "codepoint");
    private readonly Option<bool> all = new("--all") { Description = "Print every reading, not only reported claims." };

    public DetectCommand(Stream standardInput, Stream standardOutput)
        : base("detect", "Prints the claims of each document.")
    {
        input.DefaultValueFactory = _ => "text";
        offsets.DefaultValueFactory = _ => "utf16";
        files.Validators.Add(RefuseMistypedOptions);
        Add(files);
        Add(input);
        Add(format);
        Add(offsets);
        Add(all);
        SetAction((parsed, cancel) => new DetectRun(OptionsOf(parsed), standardInput, standardOutput, parsed.InvocationConfiguration.Error).RunAsync(cancel));
    }

    private DetectOptions OptionsOf(ParseResult parsed)
    {
        bool lines = parsed.GetValue(input) == "jsonl";
        return new DetectOptions(
            parsed.GetValue(files) is { Length: > 0 } named ? named : [DetectOptions.StandardInput],
            lines,
            parsed.GetValue(format) ?? (lines ? "jsonl" : "table"),
            CodePoints: parsed.GetValue(offsets) == "codepoint",
            AllReadings: parsed.GetValue(all));
    }

    /// <summary>"--al" is a slip of the hand, not a file; a file of that name is given as "./--al".</summary>
    private static void RefuseMistypedOptions(ArgumentResult files)
    {
        foreach (var token in files.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-'))
        {
            files.AddError($"Unrecognized option '{token.Value}'.");
        }
    }

    private static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
