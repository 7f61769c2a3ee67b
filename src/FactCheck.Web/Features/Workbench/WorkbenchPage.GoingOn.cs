using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

/// <summary>Which claim comes next, and going on to it by itself where the editor wishes so.</summary>
public sealed partial class WorkbenchPage
{
    private Claim? held;
    private Guid? wentFrom;

    /// <summary>The selected claim as it was when it was selected.</summary>
    private Claim? Held => held?.Id == selected ? held : held = article?.Find(selected);

    /// <summary>The next claim without verdict: down the list as it is filtered and sorted, else anywhere in the article.</summary>
    private Claim? NextOpen() => OpenAfter(filter.Apply(article!, Held)) ?? OpenAfter(article!.Queue);

    private Claim? OpenAfter(IReadOnlyList<Claim> claims) =>
        claims.SkipWhile(claim => claim.Id != selected).Skip(1).Concat(claims).FirstOrDefault(claim => claim is { IsToCheck: true, IsOpen: true });

    /// <summary>Within the turn of the decision, so that screen and announcement change once. An editor who comes back to a settled claim stays.</summary>
    private void GoOnAfter(Claim before, Claim after)
    {
        if (!Preferences.Value.MovesOn || selected != after.Id || !before.IsOpen || after.IsOpen)
        {
            return;
        }
        if (NextOpen() is not { } next)
        {
            Announce(announcement + " " + Text["NothingOpen"]);
            return;
        }

        (wentFrom, selected) = (selected, next.Id);
        Announce(announcement + " " + ListText["NowAt", article!.NumberOf(next.Id) ?? 0]);
    }

    /// <summary>The focus and the list go where the selection went.</summary>
    private async Task FollowAsync()
    {
        if (wentFrom is { } left)
        {
            wentFrom = null;
            await RevealAsync(focus: true);
            await FinishNoteAsync(left);
        }
    }
}
