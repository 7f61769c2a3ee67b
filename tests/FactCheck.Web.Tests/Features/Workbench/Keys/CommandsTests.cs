using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Web.Resources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Workbench.Keys;

public class CommandsTests : ComponentTest
{
    private static readonly string Scripts = Path.Combine(RepositoryRoot.Path, "wwwroot", "workbench");

    // What the script alone knows: keys that are not for the editor to choose.
    private static readonly string[] Fixed = ["enter", "escape"];

    [Fact]
    public void Table_EveryCommand_HasOneRow() =>
        Commands.All.Select(row => row.Command).ShouldBe(Enum.GetValues<Command>(), ignoreOrder: true);

    [Fact]
    public void Table_NoTwoCommands_ShareAKey() =>
        Commands.All.GroupBy(row => row.Key).Where(same => same.Count() > 1).ShouldBeEmpty();

    [Fact]
    public void Table_EveryKey_CouldBeChosenByAnEditor() =>
        Commands.All.Where(row => !KeyChoice.IsKey(row.Key)).ShouldBeEmpty();

    [Theory]
    [InlineData("it")]
    [InlineData("en")]
    public void Table_EveryCommand_HasItsWords(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        var text = Services.GetRequiredService<IStringLocalizer<KeysText>>();
        var words = Commands.All.Select(row => text[$"Command{row.Command}"])
            .Concat(Commands.All.Where(row => row.IsOnStrip).Select(row => text[$"Strip{row.Command}"]))
            .Concat(Enum.GetValues<CommandGroup>().Select(group => text[$"Group{group}"]));

        words.Where(word => word.ResourceNotFound).Select(word => word.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Scripts_EveryCommandTheyCarryOut_IsInTheTable()
    {
        var known = Commands.All.Select(row => row.Command.ToString()).Concat(Fixed).ToHashSet(StringComparer.OrdinalIgnoreCase);

        CarriedOutByScripts().Where(command => !known.Contains(command)).ShouldBeEmpty();
    }

    [Fact]
    public void Table_EveryCommand_IsCarriedOutByThePageOrAScript()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "src", "FactCheck.Web", "Features", "Workbench", "WorkbenchPage.Commands.cs"));
        var carriedOut = CarriedOutByScripts().Concat(Regex.Matches(page, @"Command\.(\w+) =>").Select(match => match.Groups[1].Value)).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Commands.All.Select(row => row.Command.ToString()).Where(command => !carriedOut.Contains(command)).ShouldBeEmpty();
    }

    private static IEnumerable<string> CarriedOutByScripts() => Directory.EnumerateFiles(Scripts, "*.js")
        .SelectMany(file => Regex.Matches(File.ReadAllText(file), @"(?:handle|handlers\.set)\(""([^""]*)""").Select(match => match.Groups[1].Value));
}
