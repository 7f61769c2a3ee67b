namespace FactCheck.Web.Features.Revisions;

internal static partial class RevisionsLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "The versions of article {ArticleId} could not be read.")]
    public static partial void LoadFailed(ILogger log, Guid articleId, Exception error);
}
