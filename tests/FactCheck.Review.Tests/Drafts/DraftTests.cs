namespace FactCheck.Review;

public class DraftTests
{
    private static readonly Guid Part = new("0199aaaa-0000-7000-8000-000000000001");

    [Fact]
    public async Task KeepDraft_Again_ReplacesIt()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        var note = new DraftPlace(DraftKind.Note, claim.Id);

        await room.Store.KeepDraftAsync(note, "Anna", "uno");
        await room.Store.KeepDraftAsync(note, "Anna", "uno due");

        (await room.Store.DraftsAsync(claim.ArticleId, "Anna")).ShouldHaveSingleItem().ShouldBe(new(note, "uno due"));
    }

    [Fact]
    public async Task KeepDraft_OfEveryKindAndPart_StandBesideEachOther()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        DraftPlace[] places = [.. Enum.GetValues<DraftKind>().Select(kind => new DraftPlace(kind, claim.Id, Part)), new(DraftKind.Evidence, claim.Id)];

        foreach (var place in places)
        {
            await room.Store.KeepDraftAsync(place, "Anna", place.ToString());
        }

        (await room.Store.DraftsAsync(claim.ArticleId, "Anna")).OrderBy(draft => draft.Value, StringComparer.Ordinal)
            .ShouldBe(places.Select(place => KeyValuePair.Create(place, place.ToString())).OrderBy(draft => draft.Value, StringComparer.Ordinal));
    }

    [Fact]
    public async Task KeepDraft_LateAutosaveOfTheNoteThatWasSaved_LeavesNoDraft()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        await room.Store.NoteAsync(claim.Id, 1, "Definitiva.", "Anna");

        await room.Store.KeepDraftAsync(new DraftPlace(DraftKind.Note, claim.Id), "Anna", "Definitiva.");

        (await room.Store.DraftsAsync(claim.ArticleId, "Anna")).ShouldBeEmpty();
    }

    [Fact]
    public async Task KeepDraft_NoteEmptied_IsADraft()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        await room.Store.NoteAsync(claim.Id, 1, "Definitiva.", "Anna");

        await room.Store.KeepDraftAsync(new DraftPlace(DraftKind.Note, claim.Id), "Anna", "");

        (await room.Store.DraftsAsync(claim.ArticleId, "Anna")).ShouldHaveSingleItem().Value.ShouldBe("");
    }

    [Fact]
    public async Task KeepDraft_FormEmptied_LeavesNoDraft()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        var place = new DraftPlace(DraftKind.Reply, claim.Id, Part);
        await room.Store.KeepDraftAsync(place, "Anna", "{}");

        await room.Store.KeepDraftAsync(place, "Anna", "");

        (await room.Store.DraftsAsync(claim.ArticleId, "Anna")).ShouldBeEmpty();
    }

    [Fact]
    public async Task KeepDraft_OverTheLimit_IsRefused()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();

        var refused = await Should.ThrowAsync<EntryException>(() =>
            room.Store.KeepDraftAsync(new DraftPlace(DraftKind.Evidence, claim.Id, Part), "Anna", new string('a', ReviewStore.MaxDraftLength + 1)));

        refused.Problems.ShouldHaveSingleItem().ShouldBe(new EntryProblem("Text", EntryFault.TooLong, ReviewStore.MaxDraftLength));
    }

    [Fact]
    public async Task Decide_WhatWasTyped_DropsTheDraftOfThatPartOnly()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        var other = new DraftPlace(DraftKind.Evidence, claim.Id, Guid.CreateVersion7());
        await room.Store.KeepDraftAsync(new DraftPlace(DraftKind.Evidence, claim.Id, Part), "Anna", "{}");
        await room.Store.KeepDraftAsync(other, "Anna", "{}");

        await room.Store.DecideAsync(claim.Id, 1, new ClaimDecision.KeepEvidence(Part, new EvidenceEntry(EvidenceKind.Call, EvidenceStance.Context, new EvidenceOrigin("Capitaneria"))), "Anna");

        (await room.Store.DraftsAsync(claim.ArticleId, "Anna")).ShouldHaveSingleItem().Key.ShouldBe(other);
    }

    [Theory]
    [InlineData(DraftKind.Note)]
    [InlineData(DraftKind.Comment)]
    public void Parse_NameOfAPlace_IsThatPlace(DraftKind kind)
    {
        var place = new DraftPlace(kind, Guid.CreateVersion7(), Part);

        DraftPlace.Parse(place.ToString()).ShouldBe(place);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Note")]
    [InlineData("Ricetta/0199aaaa-0000-7000-8000-000000000001/0199aaaa-0000-7000-8000-000000000001")]
    [InlineData("7/0199aaaa-0000-7000-8000-000000000001/0199aaaa-0000-7000-8000-000000000001")]
    [InlineData("Note/x/0199aaaa-0000-7000-8000-000000000001")]
    public void Parse_OtherWords_AreNoPlace(string name) => DraftPlace.Parse(name).ShouldBeNull();
}
