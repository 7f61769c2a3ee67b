using FactCheck.Import;
using FactCheck.Review;

namespace FactCheck.Web.Features.Revisions;

/// <summary>What the form shows of a version, handed in untouched, is the same version.</summary>
public class RevisionFieldsTests
{
    private const string Body = "Il sindaco avrebbe firmato la delibera ieri sera, dicono i tecnici.\n\nIl ponte sarebbe pronto a marzo.";

    public static TheoryData<string?, string, TextFormat> Articles => new()
    {
        { "Il ponte è pronto", Body, TextFormat.PlainText },
        { null, "Il ponte è pronto\n\n" + Body, TextFormat.PlainText },
        { null, $"{new string('a', 201)}\n\n{Body}", TextFormat.PlainText },
        { null, Body.Split('\n')[0], TextFormat.PlainText },
        { null, $"# Il ponte è pronto\n\n{Body}\n\n- uno\n- due **forte**\n\n> detto", TextFormat.Markdown },
        { "Il ponte è pronto", $"## Il molo\n\n{Body}", TextFormat.Markdown },
        { "Il ponte è pronto", $"# Il ponte è pronto\n\n{Body}", TextFormat.Markdown },
    };

    [Theory]
    [MemberData(nameof(Articles))]
    public void Of_HandedInUntouched_ReadsTheSameTextAndTitle(string? title, string text, TextFormat format)
    {
        var first = Read(title, text, format);

        var fields = RevisionFields.Of(Revision.Create(Guid.NewGuid(), 1, first, 0, "Anna", DateTime.UnixEpoch));

        var again = Read(fields.Title, fields.Text, fields.Format);
        again.Text.Text.ShouldBe(first.Text.Text);
        again.Text.Blocks.Select(block => (block.Kind, block.Span, block.Level)).ShouldBe(first.Text.Blocks.Select(block => (block.Kind, block.Span, block.Level)));
        (again.Title, again.Markup).ShouldBe((first.Title, first.Markup));
    }

    [Fact]
    public void Of_MarkdownWithItsOwnTitle_ShowsNoFieldForASecondOne() =>
        RevisionFields.Of(Revision.Create(Guid.NewGuid(), 1, Read(null, "# Il molo\n\n" + Body, TextFormat.Markdown), 0, "Anna", DateTime.UnixEpoch)).Title.ShouldBeNull();

    private static NewArticle Read(string? title, string text, TextFormat format) => ArticleReader.Read(new ArticleForm { Title = title, Text = text, Format = format }).Article;
}
