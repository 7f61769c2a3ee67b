namespace FactCheck.Web.Features.Consistency;

internal static partial class ConsistencyLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "An agency's text could not be kept beside article {ArticleId}.")]
    public static partial void TakeNotKept(ILogger log, Guid articleId, Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "What findings are looked for could not be read or changed.")]
    public static partial void KindsFailed(ILogger log, Exception error);
}
