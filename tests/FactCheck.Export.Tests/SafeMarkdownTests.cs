
namespace FactCheck.Export;

public class SafeMarkdownTests
{
    [Theory]
    [InlineData("**a** e *b*", "<p><strong>a</strong> e <em>b</em></p>")]
    [InlineData("- uno\n- due", "<ul>\n<li>uno</li>\n<li>due</li>\n</ul>")]
    [InlineData("# Titolo", "Titolo")]
    [InlineData("![x](https://example.org/p.gif)", "<p></p>")]
    [InlineData("<b onclick=x>a</b>", "<p>&lt;b onclick=x&gt;a&lt;/b&gt;</p>")]
    [InlineData("[a](https://example.org/)", "<p><a href=\"https://example.org/\" rel=\"noopener noreferrer nofollow\">a</a></p>")]
    [InlineData("[a](javascript:alert(1))", "<p><a rel=\"noopener noreferrer nofollow\">a</a></p>")]
    [InlineData("[a](/library)", "<p><a rel=\"noopener noreferrer nofollow\">a</a></p>")]
    [InlineData("[a](data:text/html,x)", "<p><a rel=\"noopener noreferrer nofollow\">a</a></p>")]
    [InlineData("", "")]
    public void ToHtml_Note_IsExactly(string markdown, string html) => SafeMarkdown.ToHtml(markdown).ShouldBe(html);

    [Theory]
    [InlineData("[a](")]
    [InlineData(">")]
    [InlineData("*a_")]
    [InlineData("`")]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("<")]
    public void ToHtml_HostileNoteOfAnyLength_RendersNoMoreThanItsBeginning(string piece)
    {
        string note = string.Concat(Enumerable.Repeat(piece, 100_000));
        SafeMarkdown.ToHtml(note).ShouldBe(SafeMarkdown.ToHtml(note[..SafeMarkdown.MaxLength]));
    }
}
