namespace FactCheck.Web.Features.Workbench;

internal static partial class WorkbenchLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "The article {ArticleId} could not be read.")]
    public static partial void LoadFailed(ILogger log, Guid articleId, Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "A decision on claim {ClaimId} was not saved.")]
    public static partial void WriteFailed(ILogger log, Guid claimId, Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "The search for claims similar to {ClaimId} failed.")]
    public static partial void SimilarFailed(ILogger log, Guid claimId, Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "The findings of article {ArticleId} could not be looked for, or an answer to one was not saved.")]
    public static partial void FindingsFailed(ILogger log, Guid articleId, Exception error);
}
