namespace FactCheck.Web.Features.Consistency;

internal static partial class ConsistencyLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "An agency's text that was sent beside article {ArticleId} got no answer.")]
    public static partial void TakeNotAnswered(ILogger log, Guid articleId, Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "What findings are looked for could not be read or changed.")]
    public static partial void KindsFailed(ILogger log, Exception error);
}
