using FactCheck.Detection;

namespace FactCheck.Web.Features.Workbench;

public class ClaimAddressTests
{
    private const string Page = "http://localhost/articles/1";

    [Fact]
    public void Write_ThenRead_GivesTheSameAddress()
    {
        var address = new ClaimAddress(
            new ClaimFilter(VerdictFilter.Disputed, Reading.FutureInPast, Doubtful: true, Orphan: true, ByHand: true, AskedAgain: true, Absent: true, Hidden: true, ClaimOrder.Verdict),
            Guid.CreateVersion7());

        ClaimAddress.Read(Page + address.Write()).ShouldBe(address);
    }

    [Fact]
    public void Write_NothingChosen_IsEmpty() => new ClaimAddress(new ClaimFilter(), null).Write().ShouldBe("");

    [Theory]
    [InlineData("")]
    [InlineData("?verdict=nobody&reading=&only=all,,x&order=7&claim=12")]
    [InlineData("?verdict=99&claim[]=%00&&&=")]
    public void Read_WhatIsNotUnderstood_IsAsIfItWereNotThere(string query) =>
        ClaimAddress.Read(Page + query).ShouldBe(new ClaimAddress(new ClaimFilter(), null));
}
