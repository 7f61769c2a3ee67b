using FactCheck.Review;
using FactCheck.Web.Features.Workbench.Forms;

namespace FactCheck.Web.Features.Workbench;

public class EvidenceFormTests
{
    private static readonly EvidenceForm Filled = new()
    {
        Kind = "Link",
        Stance = "Context",
        Url = " https://giornale.example/a ",
        Title = " Titolo ",
        Quote = "parole",
        Publisher = "Testata",
        ReadOn = "2026-03-09",
        ArchivedUrl = "https://archivio.example/1",
        IsOwnSource = "on",
    };

    [Fact]
    public void ToEntry_FilledForm_IsThatEntry() => Filled.ToEntry().ShouldBe(new EvidenceEntry(EvidenceKind.Link, EvidenceStance.Context,
        new EvidenceOrigin("Titolo", "https://giornale.example/a", "https://archivio.example/1", "Testata", "parole"), new DateOnly(2026, 3, 9), IsOwnSource: true));

    [Fact]
    public void ToEntry_Call_LeavesOutWhatOnlyAPageHas()
    {
        var origin = (Filled with { Kind = "Call" }).ToEntry().Origin;

        (origin.Url, origin.ArchivedUrl, origin.Title).ShouldBe((null, null, "Titolo"));
    }

    [Fact]
    public void Read_WhatWasWritten_IsTheSameForm() => FormJson.Read<EvidenceForm>(FormJson.Write(Filled)).ShouldBe(Filled);

    [Theory]
    [InlineData("")]
    [InlineData("non è JSON")]
    [InlineData("[1]")]
    [InlineData("null")]
    public void Read_AnythingElse_IsAnEmptyForm(string draft) => EvidenceForm.Read(draft).ShouldBe(new EvidenceForm());

    [Fact]
    public void Check_UnknownStance_AsksForOne() =>
        (Filled with { Stance = "Forse" }).Check().ShouldHaveSingleItem().ShouldBe(new EntryProblem("Stance", EntryFault.Missing));
}
