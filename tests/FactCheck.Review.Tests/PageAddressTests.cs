namespace FactCheck.Review;

public class PageAddressTests
{
    [Theory]
    [InlineData("https://giornale.example/porto", "http://www.giornale.example/porto/")]
    [InlineData("https://giornale.example/porto", "https://GIORNALE.example/porto#commenti")]
    [InlineData("https://giornale.example/porto", "https://giornale.example/porto?utm_source=x&utm_medium=social&fbclid=1")]
    [InlineData("https://giornale.example/?id=7", "https://giornale.example?id=7&gclid=2")]
    [InlineData("https://città.example/", "http://xn--citt-3na.example")]
    public void AreSame_OnePageWrittenTwice_AreSame(string one, string other) => PageAddress.AreSame(one, other).ShouldBeTrue();

    [Theory]
    [InlineData("https://giornale.example/porto", "https://giornale.example/Porto")]
    [InlineData("https://giornale.example/?id=7", "https://giornale.example/?id=8")]
    [InlineData("https://giornale.example/porto", "https://giornale.example:8443/porto")]
    [InlineData("https://giornale.example/porto", null)]
    [InlineData("porto", "porto")]
    public void AreSame_OtherPages_AreNot(string? one, string? other) => PageAddress.AreSame(one, other).ShouldBeFalse();

    [Theory]
    [InlineData("https://www.giornale.example/a", "giornale.example")]
    [InlineData("https://www.gіornale.example/a", "xn--gornale-rog.example")]
    public void HostOf_LookAlike_ShowsAsciiOnly(string address, string host) => PageAddress.HostOf(PageAddress.Of(address)!).ShouldBe(host);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://giornale.example/a")]
    [InlineData("//giornale.example")]
    [InlineData("")]
    [InlineData(null)]
    public void Of_AnythingButTheWeb_IsNoAddress(string? address) => PageAddress.Of(address).ShouldBeNull();
}
