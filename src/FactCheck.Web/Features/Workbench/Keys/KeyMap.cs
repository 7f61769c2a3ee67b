using System.Text.Json;

namespace FactCheck.Web.Features.Workbench.Keys;

/// <summary>Which key gives which command: an editor's own choices, and the table for the rest.</summary>
public sealed class KeyMap
{
    private readonly Dictionary<char, Command> commands = [];

    private KeyMap()
    {
    }

    public static KeyMap Default { get; } = Of([]);

    /// <summary>No single key gives anything: for those who dictate, or whose assistive technology types letters (WCAG 2.1.4).</summary>
    public static KeyMap None { get; } = new();

    /// <summary>What differs from the table.</summary>
    public IReadOnlyDictionary<Command, char> Chosen => commands.Where(pair => pair.Value.Row().Key != pair.Key).ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>Choices as they were kept somewhere: one that is no key, or is given twice, is passed over.</summary>
    public static KeyMap Of(IEnumerable<KeyValuePair<Command, char>> chosen)
    {
        var map = new KeyMap();
        foreach (var (command, key) in chosen.Where(choice => KeyChoice.IsKey(choice.Value)))
        {
            map.Give(command, key);
        }
        foreach (var row in Commands.All)
        {
            map.Give(row.Command, row.Key);
        }
        return map;
    }

    /// <summary>The command's key, or null where it has none.</summary>
    public char? Of(Command command) => commands.Where(pair => pair.Value == command).Select(pair => (char?)pair.Key).FirstOrDefault();

    /// <summary>The key as it stands on a keyboard, and as aria-keyshortcuts wants it: "V".</summary>
    public string? NameOf(Command command) => Of(command) is { } key ? char.ToUpperInvariant(key).ToString() : null;

    public Command? At(char key) => commands.TryGetValue(key, out var command) ? command : null;

    /// <summary>The same map with another key for one command; see <see cref="KeyChoice.Check"/> for what cannot be one.</summary>
    public KeyMap With(Command command, char key) => Of(Chosen.Where(choice => choice.Key != command).Append(new(command, key)));

    /// <summary>What the script reads: <c>{"j":"next"}</c>.</summary>
    public string ToJson() => JsonSerializer.Serialize(commands.ToDictionary(pair => pair.Key.ToString(), pair => JsonNamingPolicy.CamelCase.ConvertName(pair.Value.ToString())));

    // First come, first served: so a choice wins over the key that another command has out of the box.
    private void Give(Command command, char key)
    {
        if (!commands.ContainsValue(command))
        {
            commands.TryAdd(key, command);
        }
    }
}
