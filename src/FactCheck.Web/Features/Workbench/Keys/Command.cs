using System.Text.Json.Serialization;

namespace FactCheck.Web.Features.Workbench.Keys;

/// <summary>What an editor asks for with one key; the scripts of the page call it by the same name in camel case.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Command>))]
public enum Command
{
    Next,
    Previous,
    NextOpen,
    Find,
    Search,
    Verified,
    Disputed,
    Unverified,
    Dismiss,
    Undo,
    Redo,
    Evidence,
    Note,
    Comment,
    Treat,
    Caret,
    AddClaim,
    MoveEdges,
    Help,
}

/// <summary>Under which heading the help and the settings list a command.</summary>
public enum CommandGroup { Move, Decide, Claim, Text }
