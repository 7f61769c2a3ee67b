namespace FactCheck.Web.Features.Workbench.Keys;

/// <summary>The one table of commands: help, key strip, settings and script read it, and a new command is a row here.</summary>
/// <remarks>
/// Its words are <c>Command…</c>, and for the strip <c>Strip…</c>, in KeysText. It is carried out by the page (<see cref="WorkbenchPage.KeyAsync"/>)
/// or by a part of the script (<c>commands.handle("nextOpen", …)</c>).
/// </remarks>
public static class Commands
{
    /// <summary>In the order in which they are listed.</summary>
    public static IReadOnlyList<CommandRow> All { get; } =
    [
        new(Command.Next, 'j', CommandGroup.Move, IsOnStrip: true),
        new(Command.Previous, 'k', CommandGroup.Move, IsOnStrip: true),
        new(Command.NextOpen, 'g', CommandGroup.Move, IsOnStrip: true),
        new(Command.Find, 'f', CommandGroup.Move),
        new(Command.Search, '/', CommandGroup.Move),
        new(Command.Verified, 'v', CommandGroup.Decide, IsOnStrip: true),
        new(Command.Disputed, 'd', CommandGroup.Decide, IsOnStrip: true),
        new(Command.Unverified, 'u', CommandGroup.Decide, IsOnStrip: true),
        new(Command.Dismiss, 'x', CommandGroup.Decide, IsOnStrip: true),
        new(Command.Undo, 'z', CommandGroup.Decide, IsOnStrip: true),
        new(Command.Redo, 'y', CommandGroup.Decide),
        new(Command.Evidence, 'e', CommandGroup.Claim, IsOnStrip: true),
        new(Command.Note, 'n', CommandGroup.Claim, IsOnStrip: true),
        new(Command.Comment, 'm', CommandGroup.Claim),
        new(Command.Treat, 'r', CommandGroup.Claim),
        new(Command.Caret, 'c', CommandGroup.Text),
        new(Command.AddClaim, 'a', CommandGroup.Text),
        new(Command.MoveEdges, 'b', CommandGroup.Text),
        new(Command.Help, '?', CommandGroup.Text),
    ];

    public static CommandRow Row(this Command command) => All.Single(row => row.Command == command);
}

/// <param name="Key">What gives the command out of the box: one character, letters in lower case.</param>
/// <param name="IsOnStrip">Whether the strip under the article shows it.</param>
public sealed record CommandRow(Command Command, char Key, CommandGroup Group, bool IsOnStrip = false);
