namespace FactCheck.Web.Features.Rewrites;

internal static partial class RewritesLog
{
    [LoggerMessage(Level = LogLevel.Error, Message = "The proposal of article {Article} did not load.")]
    public static partial void LoadFailed(ILogger log, Guid article, Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "The proposed version of article {Article} was not created.")]
    public static partial void CreateFailed(ILogger log, Guid article, Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "The state of article {Article} was not written.")]
    public static partial void StateFailed(ILogger log, Guid article, Exception error);
}
