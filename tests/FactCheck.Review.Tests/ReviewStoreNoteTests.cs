namespace FactCheck.Review;

public class ReviewStoreNoteTests
{
    [Fact]
    public async Task Note_Saved_DropsTheDraftOfThisEditorOnly()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        await room.Store.KeepDraftAsync(new DraftPlace(DraftKind.Note, claim.Id), "Anna", "bozza di Anna");
        await room.Store.KeepDraftAsync(new DraftPlace(DraftKind.Note, claim.Id), "Bruno", "bozza di Bruno");

        await room.Store.NoteAsync(claim.Id, 1, "Definitiva.", "Anna");

        (await room.Store.DraftsAsync(claim.ArticleId, "Anna")).ShouldBeEmpty();
        (await room.Store.DraftsAsync(claim.ArticleId, "Bruno")).ShouldHaveSingleItem().Value.ShouldBe("bozza di Bruno");
    }

    [Fact]
    public async Task Note_Conflict_KeepsTheDraft()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        await room.Store.NoteAsync(claim.Id, 1, "Di Bruno.", "Bruno");
        await room.Store.KeepDraftAsync(new DraftPlace(DraftKind.Note, claim.Id), "Anna", "Di Anna.");

        (await room.Store.NoteAsync(claim.Id, 1, "Di Anna.", "Anna")).ShouldBeOfType<MarkOutcome.Conflict>().Current.Note.ShouldBe("Di Bruno.");

        (await room.Store.DraftsAsync(claim.ArticleId, "Anna")).ShouldHaveSingleItem().Value.ShouldBe("Di Anna.");
    }

    [Fact]
    public async Task Note_OverTheLimit_IsRefusedWithBothNumbers()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        var note = new string('a', Claim.MaxNoteLength + 1);

        (await Should.ThrowAsync<NoteTooLongException>(() => room.Store.NoteAsync(claim.Id, 1, note, "Anna"))).Message
            .ShouldBe("The note has 10001 characters; at most 10000 can be kept. Shorten it and save again.");
        (await room.Store.NoteAsync(claim.Id, 1, note[1..], "Anna")).ShouldBeOfType<MarkOutcome.Saved>();
    }
}
