namespace FactCheck.Web.Features.Reports;

internal static partial class ReportLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "What does not agree in article {ArticleId} could not be looked for; its report says so.")]
    public static partial void FindingsFailed(ILogger log, Guid articleId, Exception error);
}
